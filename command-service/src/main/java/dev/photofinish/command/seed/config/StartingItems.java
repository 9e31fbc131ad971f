package dev.photofinish.command.seed.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What players begin with, in words. */
final class StartingItems {
    private static final String TABLE = "starting_items";
    private static final int THOUSAND = 1_000;
    private static final Map<String, String> FLAGS = flags();

    private StartingItems() {}

    /** Null when they begin with nothing. */
    static @Nullable List<String> of(ConfigTree config) {
        var items = new ArrayList<String>();
        FLAGS.forEach((key, label) -> {
            if (config.flag(TABLE, key).orElse(false)) {
                items.add(label);
            }
        });
        add(items, config, "talisman_pouches", "Talisman Pouch", "Talisman Pouches");
        add(items, config, "golden_seeds", "Golden Seed", "Golden Seeds");
        add(items, config, "sacred_tears", "Sacred Tear", "Sacred Tears");
        addRunes(items, config);
        add(items, config, "larval_tears", "Larval Tear", "Larval Tears");
        add(items, config, "stonesword_keys", "Stonesword Key", "Stonesword Keys");
        return items.isEmpty() ? null : List.copyOf(items);
    }

    private static void add(List<String> items, ConfigTree config, String key, String one, String many) {
        int count = config.count(TABLE, key).orElse(0);
        if (count != 0) {
            items.add(count + " " + (count == 1 ? one : many));
        }
    }

    private static void addRunes(List<String> items, ConfigTree config) {
        int runes = config.count(TABLE, "starting_runes").orElse(0);
        if (runes != 0) {
            items.add(runes >= THOUSAND ? runes / THOUSAND + "k Runes" : runes + " Runes");
        }
    }

    private static Map<String, String> flags() {
        var flags = new LinkedHashMap<String, String>();
        flags.put("academy_key", "Academy Key");
        flags.put("pureblood_medal", "Pureblood Medal");
        flags.put("drawing_room_key", "Drawing Room Key");
        flags.put("lantern", "Lantern");
        flags.put("physick_flask", "Physick Flask");
        flags.put("great_runes", "Great Runes");
        flags.put("whetblades", "Whetblades");
        flags.put("omother", "O, Mother");
        flags.put("welldepthskey", "Well Depths Key");
        flags.put("gaolupperlevelkey", "Gaol Upper Level Key");
        flags.put("gaollowerlevelkey", "Gaol Lower Level Key");
        flags.put("holeladennecklace", "Hole-Laden Necklace");
        flags.put("messmerskindling", "Messmer's Kindling");
        return flags;
    }
}
