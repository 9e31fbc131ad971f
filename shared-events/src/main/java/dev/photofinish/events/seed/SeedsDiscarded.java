package dev.photofinish.events.seed;

import java.time.Instant;

/**
 * Every seed of the pool is discarded, drawn or not. Seeds added later are not.
 *
 * @param seeds how many were not discarded before; at least 1
 */
public record SeedsDiscarded(String poolName, int seeds, Instant at) implements SeedPoolEvent {}
