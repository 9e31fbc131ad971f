package dev.photofinish.command.seed.config;

import dev.photofinish.events.seed.PoolConfig;
import dev.photofinish.events.seed.PoolType;
import org.jspecify.annotations.Nullable;

/** Makes of a configuration what players may know of it (domain §6). */
final class PoolConfigReader {
    private static final int SORTED_LAST = 99;

    private PoolConfigReader() {}

    static PoolConfig read(ConfigTree config) {
        return new PoolConfig(
                type(config),
                config.count("display", "sort_order").orElse(SORTED_LAST),
                config.text("display", "estimated_duration").orElse(null),
                config.text("display", "description")
                        .filter(text -> !text.isEmpty())
                        .orElse(null),
                config.count("requirements", "legacy_dungeons").orElse(null),
                config.count("structure", "min_layers").orElse(null),
                config.count("structure", "max_layers").orElse(null),
                config.count("structure", "final_tier").orElse(null),
                StartingItems.of(config),
                config.flag("care_package", "enabled").orElse(null),
                config.count("care_package", "weapon_upgrade").orElse(null),
                CarePackageItems.of(config),
                config.flag("item_randomizer", "enabled").orElse(null),
                config.flag("item_randomizer", "auto_upgrade_weapons").orElse(null),
                config.flag("item_randomizer", "remove_requirements").orElse(null),
                majorBossRatio(config),
                config.flag("enemy", "randomize_bosses").orElse(null),
                itemDifficulty(config),
                config.flag("item_randomizer", "nerf_gargoyles").orElse(null));
    }

    /** Whatever is not for training is for races. */
    private static PoolType type(ConfigTree config) {
        return config.text("display", "type").filter("training"::equals).isPresent()
                ? PoolType.TRAINING
                : PoolType.RACE;
    }

    private static @Nullable String majorBossRatio(ConfigTree config) {
        return config.number("structure", "major_boss_ratio")
                .map(ratio -> ratio >= 0.35 ? "High" : ratio >= 0.15 ? "Medium" : "Low")
                .orElse(null);
    }

    private static @Nullable String itemDifficulty(ConfigTree config) {
        return config.number("item_randomizer", "difficulty")
                .map(difficulty -> difficulty >= 65 ? "Hard" : difficulty >= 45 ? "Normal" : "Easy")
                .orElse(null);
    }
}
