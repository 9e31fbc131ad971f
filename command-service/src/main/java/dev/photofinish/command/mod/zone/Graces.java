package dev.photofinish.command.mod.zone;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The zone of each resting place (domain §9, grace table). */
record Graces(Map<Long, String> zones) {
    static final Graces NONE = new Graces(Map.of());

    /** What a query says when there was none. */
    private static final long NO_GRACE = 0;

    /**
     * Reads the table; entries that make no sense are left out.
     *
     * @throws tools.jackson.core.JacksonException when it is no JSON
     */
    static Graces parse(String json) {
        Map<Long, String> zones = new HashMap<>();
        if (JsonMapper.shared().readTree(json).get("mapping") instanceof ObjectNode mapping) {
            mapping.forEachEntry((grace, entry) -> {
                Long id = number(grace);
                JsonNode zone = entry.get("zone_id");
                if (id != null && id != NO_GRACE && zone != null && zone.isString()) {
                    zones.put(id, zone.stringValue());
                }
            });
        }
        return new Graces(Map.copyOf(zones));
    }

    Optional<String> zone(long grace) {
        return Optional.ofNullable(zones.get(grace));
    }

    private static @Nullable Long number(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException _) {
            return null;
        }
    }
}
