package dev.photofinish.events.seed;

import dev.photofinish.events.SeedId;
import java.time.Instant;

/**
 * A seed is no longer set aside.
 *
 * @param returned whether it can be drawn again; an exposed, discarded or defective one cannot (better C4)
 */
public record SeedClaimReleased(String poolName, SeedId seedId, boolean returned, Instant at)
        implements SeedPoolEvent {}
