package dev.photofinish.query.seed;

import dev.photofinish.events.seed.SeedDefect;
import dev.photofinish.events.seed.SeedStanding;
import dev.photofinish.store.look.CataloguedSeed;
import dev.photofinish.web.contract.Named;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seed as administrators see it.
 *
 * @param status {@code rejected} for a pack that never was in order, and therefore is no seed
 * @param health {@code sound} or {@code defective}
 * @param defect what is wrong, {@code reason} the same in words; both null when the seed is sound
 * @param exposed whether its packs were ever released: then it never becomes available again (better C4)
 * @param raceId the race that has it
 * @param claimedFor what else it is set aside for
 */
@Named("CataloguedSeed")
record SeedInfo(
        UUID id,
        String seedNumber,
        String poolName,
        SeedStanding status,
        String health,
        @Nullable SeedDefect defect,
        @Nullable String reason,
        boolean exposed,
        @Nullable UUID raceId,
        @Nullable String raceName,
        @Nullable String claimedFor,
        int seedTotalLayers,
        int seedTotalNodes,
        int seedTotalPaths,
        @Nullable Instant addedAt) {
    static SeedInfo of(CataloguedSeed seed) {
        return new SeedInfo(
                seed.ref().id().value(),
                seed.ref().number(),
                seed.ref().poolName(),
                seed.standing(),
                seed.defect() == null ? "sound" : "defective",
                seed.defect(),
                seed.defectReason(),
                seed.exposed(),
                seed.raceId(),
                seed.raceName(),
                seed.claimedFor(),
                seed.ref().totalLayers(),
                seed.ref().totalNodes(),
                seed.ref().totalPaths(),
                seed.addedAt());
    }
}
