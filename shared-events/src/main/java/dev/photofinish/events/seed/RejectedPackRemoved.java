package dev.photofinish.events.seed;

import java.time.Instant;

/** A pack that was never in order is gone from the pool's folder, and there is nothing left to report. */
public record RejectedPackRemoved(String poolName, String number, Instant at) implements SeedPoolEvent {}
