package dev.photofinish.live.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes from the document what the server itself needs. */
final class GraphReader {
    /** Type of care package items that the mod hands out; the game files give the others (live-protocol §3). */
    private static final int GEM = 4;

    private GraphReader() {}

    static Map<String, GraphNode> nodes(ObjectNode root) {
        Map<String, GraphNode> nodes = new LinkedHashMap<>();
        if (root.get("nodes") instanceof ObjectNode all) {
            all.forEachEntry((id, node) -> nodes.put(id, node(id, node)));
        }
        return nodes;
    }

    static SortedMap<Integer, String> flags(ObjectNode root) {
        SortedMap<Integer, String> flags = new TreeMap<>();
        if (root.get("event_map") instanceof ObjectNode map) {
            map.forEachEntry((flag, node) -> {
                Integer number = number(flag);
                String nodeId = Json.text(node);
                if (number != null && nodeId != null) {
                    flags.put(number, nodeId);
                }
            });
        }
        return flags;
    }

    static List<SpawnItem> spawnItems(ObjectNode root) {
        return Json.elements(root.get("care_package"))
                .filter(item -> Json.integer(item.get("type")).orElse(0) == GEM)
                .map(item -> Json.integer(item.get("id")).orElse(0))
                .filter(id -> id != 0)
                .map(id -> new SpawnItem(id, 1))
                .toList();
    }

    private static GraphNode node(String id, JsonNode node) {
        return new GraphNode(
                id,
                Json.text(node.get("type")),
                Json.text(node.get("display_name"), id),
                zones(node),
                Json.integer(node.get("layer")).orElse(0),
                Json.integerOrNull(node.get("tier")),
                Json.integerOrNull(node.get("original_tier")),
                exits(node));
    }

    private static List<String> zones(JsonNode node) {
        return Json.elements(node.get("zones"))
                .map(Json::text)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<GraphExit> exits(JsonNode node) {
        List<GraphExit> exits = new ArrayList<>();
        Json.elements(node.get("exits")).forEach(exit -> {
            String to = Json.text(exit.get("to"));
            if (to != null) {
                exits.add(new GraphExit(
                        Json.text(exit.get("text"), ""),
                        Json.text(exit.get("from")),
                        Json.text(exit.get("from_text")),
                        to));
            }
        });
        return List.copyOf(exits);
    }

    private static @Nullable Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException _) {
            return null;
        }
    }
}
