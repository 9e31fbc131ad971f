package dev.photofinish.command.mod.zone;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The zones that lie on each part of the game's map (domain §9, area list). */
record MapZones(Map<String, Set<String>> zones) {
    static final MapZones NONE = new MapZones(Map.of());

    static MapZones parse(String text) {
        Map<String, Set<String>> zones = new HashMap<>();
        String zone = "";
        for (Section.Line line : Section.of(text, "Areas")) {
            if (line.startsItem()) {
                zone = line.key().equals("Name") ? line.value() : "";
            } else if (line.key().equals("Maps") && !zone.isEmpty()) {
                for (String map : line.value().split("\\s+", -1)) {
                    zones.computeIfAbsent(map, _ -> new LinkedHashSet<>()).add(zone);
                }
            }
        }
        return new MapZones(Map.copyOf(zones));
    }

    Set<String> on(String map) {
        return zones.getOrDefault(map, Set.of());
    }
}
