package dev.photofinish.mod.pool;

/** The {@code config.toml} of the synthetic pools, with every table a pool needs (domain §6). */
final class PoolConfigFile {

    private static final String TEMPLATE = """
            # A small pool that ships with Photofinish, so that a race can be created at once.

            [display]
            type = "%s"
            sort_order = %d
            estimated_duration = "~1h"
            description = "%s"

            [run]
            seed_format = "4.0"

            [structure]
            final_tier = 17
            min_layers = 10
            max_layers = 14
            major_boss_ratio = 0.15

            [starting_items]
            lantern = true
            physick_flask = true
            whetblades = true
            talisman_pouches = 2
            golden_seeds = 5
            sacred_tears = 3
            starting_runes = 100000
            stonesword_keys = 4

            [care_package]
            enabled = true
            weapon_upgrade = 3
            weapons = 1
            talismans = 1
            ashes_of_war = 3

            [item_randomizer]
            enabled = true
            difficulty = 50
            auto_upgrade_weapons = true
            remove_requirements = true
            nerf_gargoyles = true

            [enemy]
            randomize_bosses = true

            [requirements]
            legacy_dungeons = 1

            [budget]
            tolerance = 5
            """;

    private PoolConfigFile() {}

    static String race() {
        return TEMPLATE.formatted(
                "race", 10, "Ten to fourteen layers of invented places; for races and demonstrations.");
    }

    static String training() {
        return TEMPLATE.formatted("training", 110, "The same kind of seeds, to be run alone.");
    }
}
