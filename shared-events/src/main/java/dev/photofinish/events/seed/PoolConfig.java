package dev.photofinish.events.seed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What players may know of a pool's configuration, in the order of the wire (rest-api §2, derived as domain §6 says).
 * Whatever the configuration does not say is null.
 *
 * @param sortOrder place among the pools, ascending
 * @param estimatedDuration free text
 * @param startingItems what players begin with, in words; never empty
 * @param carePackageItems what the care package holds, in words; never empty
 * @param majorBossRatio {@code High}, {@code Medium} or {@code Low}
 * @param itemDifficulty {@code Hard}, {@code Normal} or {@code Easy}
 */
public record PoolConfig(
        PoolType type,
        int sortOrder,
        @Nullable String estimatedDuration,
        @Nullable String description,
        @Nullable Integer legacyDungeons,
        @Nullable Integer minLayers,
        @Nullable Integer maxLayers,
        @Nullable Integer finalTier,
        @Nullable List<String> startingItems,
        @Nullable Boolean carePackage,
        @Nullable Integer weaponUpgrade,
        @Nullable List<String> carePackageItems,
        @Nullable Boolean itemsRandomized,
        @Nullable Boolean autoUpgradeWeapons,
        @Nullable Boolean removeRequirements,
        @Nullable String majorBossRatio,
        @Nullable Boolean randomizeBosses,
        @Nullable String itemDifficulty,
        @Nullable Boolean nerfGargoyles) {}
