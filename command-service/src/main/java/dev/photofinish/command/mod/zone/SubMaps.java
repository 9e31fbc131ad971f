package dev.photofinish.command.mod.zone;

import dev.photofinish.command.mod.message.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which zone a position on a part of the map belongs to (domain §9, sub-map rules). */
record SubMaps(Map<String, List<SubMap>> rules) {
    static final SubMaps NONE = new SubMaps(Map.of());

    static SubMaps parse(String text) {
        Map<String, List<SubMap>> rules = new HashMap<>();
        List<SubMap> current = new ArrayList<>();
        for (Section.Line line : Section.of(text, "MapAreas")) {
            if (line.startsItem() && line.key().equals("Map")) {
                current = rules.computeIfAbsent(line.value(), _ -> new ArrayList<>());
                continue;
            }
            if (line.startsItem()) {
                current.add(SubMap.UNNAMED);
            }
            if (!current.isEmpty()) {
                current.set(current.size() - 1, current.getLast().with(line.key(), line.value()));
            }
        }
        return new SubMaps(Map.copyOf(rules));
    }

    /** The first bounded area around the position in the order of the file, else the map's area without bounds. */
    Optional<String> zone(String map, Position at) {
        List<SubMap> areas = rules.getOrDefault(map, List.of()).stream()
                .filter(SubMap::usable)
                .toList();
        return areas.stream()
                .filter(area -> !area.isDefault() && area.bounds().contains(at))
                .findFirst()
                .or(() -> areas.stream().filter(SubMap::isDefault).findFirst())
                .map(SubMap::zone);
    }
}
