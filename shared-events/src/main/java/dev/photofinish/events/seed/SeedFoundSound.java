package dev.photofinish.events.seed;

import java.time.Instant;

/**
 * A seed that was defective is in order again, with the graph it was added with.
 *
 * @param is available also when the seed was given back while it was defective
 */
public record SeedFoundSound(String poolName, String number, SeedStanding was, SeedStanding is, Instant at)
        implements SeedPoolEvent {}
