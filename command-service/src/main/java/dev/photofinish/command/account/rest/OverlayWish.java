package dev.photofinish.command.account.rest;

import dev.photofinish.web.contract.Sent;
import org.jspecify.annotations.Nullable;

/**
 * The body of changed overlay settings (rest-api §7).
 *
 * @param fontSize 8 to 72; null leaves it as it is
 */
@Sent
record OverlayWish(@Nullable Double fontSize) {}
