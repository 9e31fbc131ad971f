package dev.photofinish.command.race.rest;

import dev.photofinish.web.contract.Sent;

/**
 * The body of a time penalty.
 *
 * @param reason for the history, 1 to 500 characters
 * @param penaltyMs at least 1, at most a day
 */
@Sent
record PenaltyWish(String reason, int penaltyMs) {}
