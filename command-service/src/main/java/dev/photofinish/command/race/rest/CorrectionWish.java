package dev.photofinish.command.race.rest;

import dev.photofinish.web.contract.Sent;

/**
 * The body of a correction.
 *
 * @param reason for the history, 1 to 500 characters
 */
@Sent
record CorrectionWish(String reason) {}
