package dev.photofinish.command.seed.rest;

import dev.photofinish.web.contract.Sent;

/**
 * The body of a claim.
 *
 * @param purpose what the seed is set aside for
 */
@Sent
record ClaimWish(String poolName, String purpose) {}
