package dev.photofinish.events.seed;

import dev.photofinish.events.SeedId;
import java.time.Instant;

/**
 * A seed is set aside for something else than a race.
 *
 * @param purpose what for, in the words of whoever claimed it
 */
public record SeedClaimed(String poolName, SeedId seedId, String purpose, Instant at) implements SeedPoolEvent {}
