package dev.photofinish.command.mod.zone;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The zones that lie on each part of the game's map (domain §9, area list). */
record MapZones(Map<String, Set<String>> zones) {
    static final MapZones NONE = new MapZones(Map.of());

    private static final Pattern MAP = Pattern.compile("\\S+");

    /** Reads the list; what areas have lists of their own for is passed over. */
    static MapZones parse(String text) {
        Map<String, Set<String>> zones = new HashMap<>();
        String zone = "";
        int column = Integer.MAX_VALUE;
        int nested = Integer.MAX_VALUE;
        for (Section.Line line : Section.of(text, "Areas")) {
            nested = line.column() < nested ? Integer.MAX_VALUE : nested;
            if (line.startsItem() && line.column() <= column) {
                column = line.column();
                zone = line.key().equals("Name") ? line.value() : "";
            } else if (line.startsItem()) {
                nested = line.column();
            } else if (nested == Integer.MAX_VALUE && line.key().equals("Maps") && !zone.isEmpty()) {
                note(zone, line.value(), zones);
            }
        }
        return new MapZones(Map.copyOf(zones));
    }

    private static void note(String zone, String maps, Map<String, Set<String>> zones) {
        MAP.matcher(maps)
                .results()
                .forEach(map -> zones.computeIfAbsent(map.group(), _ -> new LinkedHashSet<>())
                        .add(zone));
    }

    Set<String> on(String map) {
        return zones.getOrDefault(map, Set.of());
    }
}
