package dev.photofinish.command.account.rest;

import dev.photofinish.events.account.Role;
import dev.photofinish.web.contract.Sent;
import org.jspecify.annotations.Nullable;

/**
 * The body of a login by name.
 *
 * @param role what the account shall be; null leaves it as it is
 */
@Sent
record LoginWish(String twitchUsername, @Nullable Role role) {}
