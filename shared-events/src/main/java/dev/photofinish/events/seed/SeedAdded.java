package dev.photofinish.events.seed;

import dev.photofinish.events.SeedId;
import java.time.Instant;

/** A seed can be drawn from the pool. Its graph lives with the pool's files. */
public record SeedAdded(
        String poolName, SeedId seedId, String number, int totalLayers, int totalNodes, int totalPaths, Instant at)
        implements SeedPoolEvent {}
