package dev.photofinish.command.seed.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.photofinish.events.seed.PoolConfig;
import dev.photofinish.events.seed.PoolType;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tomlj.Toml;

/** Every row of the mapping of domain §6, worked by hand. */
class PoolConfigReaderTest {
    static Stream<Arguments> rows() {
        return Stream.of(
                row("display", "type = 'race'", PoolConfig::type, PoolType.RACE),
                row("display", "type = 'training'", PoolConfig::type, PoolType.TRAINING),
                row("display", "type = 'marathon'", PoolConfig::type, PoolType.RACE),
                row("display", "type = 5", PoolConfig::type, PoolType.RACE),
                row("display", "", PoolConfig::type, PoolType.RACE),
                row("display", "sort_order = 7", PoolConfig::sortOrder, 7),
                row("display", "", PoolConfig::sortOrder, 99),
                row("display", "estimated_duration = '~1h'", PoolConfig::estimatedDuration, "~1h"),
                row("display", "", PoolConfig::estimatedDuration, null),
                row("display", "description = 'Short and sharp'", PoolConfig::description, "Short and sharp"),
                row("display", "description = ''", PoolConfig::description, null),
                row("display", "", PoolConfig::description, null),
                row("requirements", "legacy_dungeons = 2", PoolConfig::legacyDungeons, 2),
                row("requirements", "", PoolConfig::legacyDungeons, null),
                row("structure", "final_tier = 17", PoolConfig::finalTier, 17),
                row("structure", "min_layers = 10", PoolConfig::minLayers, 10),
                row("structure", "max_layers = 14", PoolConfig::maxLayers, 14),
                row("structure", "max_layers = '14'", PoolConfig::maxLayers, null),
                row("structure", "max_layers = 9999999999", PoolConfig::maxLayers, null),
                row("structure", "major_boss_ratio = 0.5", PoolConfig::majorBossRatio, "High"),
                row("structure", "major_boss_ratio = 0.35", PoolConfig::majorBossRatio, "High"),
                row("structure", "major_boss_ratio = 0.3499", PoolConfig::majorBossRatio, "Medium"),
                row("structure", "major_boss_ratio = 0.15", PoolConfig::majorBossRatio, "Medium"),
                row("structure", "major_boss_ratio = 0.1499", PoolConfig::majorBossRatio, "Low"),
                row("structure", "major_boss_ratio = 0", PoolConfig::majorBossRatio, "Low"),
                row("structure", "major_boss_ratio = 1", PoolConfig::majorBossRatio, "High"),
                row("structure", "", PoolConfig::majorBossRatio, null),
                row("care_package", "enabled = true", PoolConfig::carePackage, true),
                row("care_package", "enabled = false", PoolConfig::carePackage, false),
                row("care_package", "", PoolConfig::carePackage, null),
                row("care_package", "weapon_upgrade = 8", PoolConfig::weaponUpgrade, 8),
                row("care_package", "weapon_upgrade = 0", PoolConfig::weaponUpgrade, 0),
                row("item_randomizer", "enabled = true", PoolConfig::itemsRandomized, true),
                row("item_randomizer", "auto_upgrade_weapons = false", PoolConfig::autoUpgradeWeapons, false),
                row("item_randomizer", "remove_requirements = true", PoolConfig::removeRequirements, true),
                row("item_randomizer", "nerf_gargoyles = true", PoolConfig::nerfGargoyles, true),
                row("item_randomizer", "", PoolConfig::nerfGargoyles, null),
                row("item_randomizer", "difficulty = 100", PoolConfig::itemDifficulty, "Hard"),
                row("item_randomizer", "difficulty = 65", PoolConfig::itemDifficulty, "Hard"),
                row("item_randomizer", "difficulty = 64", PoolConfig::itemDifficulty, "Normal"),
                row("item_randomizer", "difficulty = 45", PoolConfig::itemDifficulty, "Normal"),
                row("item_randomizer", "difficulty = 44", PoolConfig::itemDifficulty, "Easy"),
                row("item_randomizer", "", PoolConfig::itemDifficulty, null),
                row("enemy", "randomize_bosses = true", PoolConfig::randomizeBosses, true),
                row("enemy", "randomize_bosses = 'all'", PoolConfig::randomizeBosses, null));
    }

    @ParameterizedTest(name = "[{0}] {1}: {3}")
    @MethodSource("rows")
    void a_key_becomes_what_the_table_says(
            String table, String line, Function<PoolConfig, Object> field, @Nullable Object expected) {
        assertThat(field.apply(read("[" + table + "]\n" + line))).isEqualTo(expected);
    }

    static Stream<Arguments> carePackages() {
        return Stream.of(
                arguments("weapons = 2", List.of("2 Weapons")),
                arguments("weapons = 1", List.of("1 Weapons")),
                arguments(
                        "ashes_of_war = 8\ncrystal_tears = 7\nincantations = 6\nsorceries = 5\ntalismans = 4\n"
                                + "catalysts = 3\nshields = 2\nweapons = 1",
                        List.of(
                                "1 Weapons",
                                "2 Shields",
                                "3 Catalysts",
                                "4 Talismans",
                                "5 Sorceries",
                                "6 Incantations",
                                "7 Crystal Tears",
                                "8 Ashes of War")),
                arguments("head_armor = 1\nbody_armor = 2\narm_armor = 3\nleg_armor = 4", List.of("10 Armor pieces")),
                arguments("leg_armor = 1\ntalismans = 1", List.of("1 Talismans", "1 Armor pieces")),
                arguments("weapons = 0\nhead_armor = 0", null),
                arguments("", null));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("carePackages")
    void a_care_package_is_listed_in_one_order(String lines, @Nullable List<String> expected) {
        assertThat(read("[care_package]\nenabled = true\n" + lines).carePackageItems())
                .isEqualTo(expected);
    }

    @Test
    void a_care_package_that_is_switched_off_holds_nothing() {
        assertThat(read("[care_package]\nenabled = false\nweapons = 3").carePackageItems())
                .isNull();
        assertThat(read("[care_package]\nweapons = 3").carePackageItems()).isNull();
    }

    static Stream<Arguments> startingItems() {
        return Stream.of(
                arguments("academy_key = true", List.of("Academy Key")),
                arguments("academy_key = false", null),
                arguments("omother = true", List.of("O, Mother")),
                arguments("talisman_pouches = 1", List.of("1 Talisman Pouch")),
                arguments("talisman_pouches = 3", List.of("3 Talisman Pouches")),
                arguments("golden_seeds = 1\nsacred_tears = 1", List.of("1 Golden Seed", "1 Sacred Tear")),
                arguments("golden_seeds = 5\nsacred_tears = 2", List.of("5 Golden Seeds", "2 Sacred Tears")),
                arguments("starting_runes = 999", List.of("999 Runes")),
                arguments("starting_runes = 1000", List.of("1k Runes")),
                arguments("starting_runes = 1999", List.of("1k Runes")),
                arguments("starting_runes = 100000", List.of("100k Runes")),
                arguments("larval_tears = 1\nstonesword_keys = 1", List.of("1 Larval Tear", "1 Stonesword Key")),
                arguments("larval_tears = 2\nstonesword_keys = 6", List.of("2 Larval Tears", "6 Stonesword Keys")),
                arguments("", null));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("startingItems")
    void starting_items_are_told_in_words(String lines, @Nullable List<String> expected) {
        assertThat(read("[starting_items]\n" + lines).startingItems()).isEqualTo(expected);
    }

    @Test
    void starting_items_come_in_one_order_whatever_the_file_s() {
        var everything = """
                [starting_items]
                stonesword_keys = 2
                larval_tears = 2
                starting_runes = 50000
                sacred_tears = 2
                golden_seeds = 2
                talisman_pouches = 2
                messmerskindling = true
                holeladennecklace = true
                gaollowerlevelkey = true
                gaolupperlevelkey = true
                welldepthskey = true
                omother = true
                whetblades = true
                great_runes = true
                physick_flask = true
                lantern = true
                drawing_room_key = true
                pureblood_medal = true
                academy_key = true
                """;
        assertThat(read(everything).startingItems())
                .containsExactly(
                        "Academy Key",
                        "Pureblood Medal",
                        "Drawing Room Key",
                        "Lantern",
                        "Physick Flask",
                        "Great Runes",
                        "Whetblades",
                        "O, Mother",
                        "Well Depths Key",
                        "Gaol Upper Level Key",
                        "Gaol Lower Level Key",
                        "Hole-Laden Necklace",
                        "Messmer's Kindling",
                        "2 Talisman Pouches",
                        "2 Golden Seeds",
                        "2 Sacred Tears",
                        "50k Runes",
                        "2 Larval Tears",
                        "2 Stonesword Keys");
    }

    @Test
    void a_table_that_is_none_counts_as_absent() {
        assertThat(read("display = 5\nstructure = []")).isEqualTo(read(""));
    }

    private static PoolConfig read(String toml) {
        return PoolConfigReader.read(ConfigTree.of(Toml.parse(toml)));
    }

    private static Arguments row(
            String table, String line, Function<PoolConfig, Object> field, @Nullable Object expected) {
        return arguments(table, line, field, expected);
    }
}
