package dev.photofinish.store.look;

import dev.photofinish.events.race.SeedRef;
import dev.photofinish.events.seed.SeedDefect;
import dev.photofinish.events.seed.SeedStanding;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seed, or a pack that never became one, as the write side has it.
 *
 * @param defect null = its pack is in order as far as anybody knows
 * @param exposed whether its packs were ever released
 * @param raceId the race that has it; null = none
 * @param claimedFor what else it is set aside for; null = nothing
 * @param addedAt null for seeds of an earlier version
 */
public record CataloguedSeed(
        SeedRef ref,
        SeedStanding standing,
        @Nullable SeedDefect defect,
        @Nullable String defectReason,
        boolean exposed,
        @Nullable UUID raceId,
        @Nullable String raceName,
        @Nullable String claimedFor,
        @Nullable Instant addedAt) {}
