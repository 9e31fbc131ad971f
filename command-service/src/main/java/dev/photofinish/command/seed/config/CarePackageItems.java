package dev.photofinish.command.seed.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the care package holds, in words. */
final class CarePackageItems {
    private static final String TABLE = "care_package";
    private static final Map<String, String> LABELS = labels();

    private CarePackageItems() {}

    /** Null when there is no care package, or nothing in it. */
    static @Nullable List<String> of(ConfigTree config) {
        if (!config.flag(TABLE, "enabled").orElse(false)) {
            return null;
        }
        var items = new ArrayList<String>();
        LABELS.forEach((key, label) -> add(items, count(config, key), label));
        int armor = Stream.of("head_armor", "body_armor", "arm_armor", "leg_armor")
                .mapToInt(key -> count(config, key))
                .sum();
        add(items, armor, "Armor pieces");
        return items.isEmpty() ? null : List.copyOf(items);
    }

    private static int count(ConfigTree config, String key) {
        return config.count(TABLE, key).orElse(0);
    }

    private static void add(List<String> items, int count, String label) {
        if (count != 0) {
            items.add(count + " " + label);
        }
    }

    private static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("weapons", "Weapons");
        labels.put("shields", "Shields");
        labels.put("catalysts", "Catalysts");
        labels.put("talismans", "Talismans");
        labels.put("sorceries", "Sorceries");
        labels.put("incantations", "Incantations");
        labels.put("crystal_tears", "Crystal Tears");
        labels.put("ashes_of_war", "Ashes of War");
        return labels;
    }
}
