package dev.photofinish.command.race.rest;

import dev.photofinish.web.contract.Sent;
import org.jspecify.annotations.Nullable;

/**
 * The body of a start.
 *
 * @param countdownSeconds how long everybody counts down; 0 or nothing = not at all
 */
@Sent
record StartWish(@Nullable Integer countdownSeconds) {}
