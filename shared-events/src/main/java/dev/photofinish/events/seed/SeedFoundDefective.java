package dev.photofinish.events.seed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pack of the pool is not in order. Its seed cannot be drawn while that lasts; what is drawn already stays drawn.
 *
 * @param number the pack's slug, unique in its pool
 * @param reason the defect in words, for administrators
 * @param was null = nobody knew of the pack before
 */
public record SeedFoundDefective(
        String poolName,
        String number,
        SeedDefect defect,
        String reason,
        @Nullable SeedStanding was,
        SeedStanding is,
        Instant at)
        implements SeedPoolEvent {}
