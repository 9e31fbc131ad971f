package dev.photofinish.live.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What may be shown of a graph to whom (better S2, S3). */
final class GraphShadow {
    private static final List<String> NEVER_SHOWN = List.of("event_map", "finish_event", "care_package", "connections");
    private static final List<String> FIGURES = List.of("version", "total_layers", "total_nodes", "total_paths");

    private final ObjectNode root;
    private final Map<String, GraphNode> nodes;

    GraphShadow(ObjectNode root, Map<String, GraphNode> nodes) {
        this.root = root;
        this.nodes = nodes;
    }

    /** Everything but what would let a player cheat. */
    ObjectNode full() {
        ObjectNode shown = root.deepCopy();
        shown.remove(NEVER_SHOWN);
        return shown;
    }

    /** Shape only: layers and edges between nodes whose ids tell nothing. */
    ObjectNode structure() {
        Map<String, String> names = opaqueNames();
        ObjectNode shown = figures();
        ObjectNode shapes = shown.putObject("nodes");
        names.forEach((id, name) -> shapes.set(name, stub(id)));
        edges(shown.putArray("edges"), names, Set.copyOf(nodes.keySet()));
        return shown;
    }

    /** The nodes a player has been to with their exits, and behind those exits bare stubs. */
    ObjectNode discovered(Set<String> known) {
        ObjectNode shown = figures();
        ObjectNode all = shown.putObject("nodes");
        nodes.values().stream().filter(node -> known.contains(node.id())).forEach(node -> {
            all.set(node.id(), withoutUnknownEntrances(node.id(), known));
            node.exits().stream()
                    .map(GraphExit::to)
                    .filter(to -> nodes.containsKey(to) && !known.contains(to))
                    .forEach(to -> all.set(to, stub(to)));
        });
        Map<String, String> same = new HashMap<>();
        all.propertyNames().forEach(id -> same.put(id, id));
        edges(shown.putArray("edges"), same, known);
        return shown;
    }

    private ObjectNode figures() {
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        FIGURES.stream().filter(root::has).forEach(key -> shown.set(key, root.get(key)));
        return shown;
    }

    private ObjectNode stub(String id) {
        GraphNode node = nodes.get(id);
        return JsonNodeFactory.instance.objectNode().put("layer", node == null ? 0 : node.layer());
    }

    private JsonNode withoutUnknownEntrances(String id, Set<String> known) {
        JsonNode node = root.path("nodes").path(id).deepCopy();
        if (node instanceof ObjectNode object && object.get("entrances") instanceof ArrayNode entrances) {
            ArrayNode kept = JsonNodeFactory.instance.arrayNode();
            entrances
                    .valueStream()
                    .filter(entrance -> known.contains(Json.text(entrance.get("from"), "")))
                    .forEach(kept::add);
            object.set("entrances", kept);
        }
        return node;
    }

    /** Copies the edges that start in a known node and whose both ends have a name to show. */
    private void edges(ArrayNode into, Map<String, String> names, Set<String> known) {
        Json.elements(root.get("edges")).forEach(edge -> {
            String from = Json.text(edge.get("from"), "");
            String to = names.get(Json.text(edge.get("to"), ""));
            if (known.contains(from) && names.containsKey(from) && to != null) {
                into.addObject().put("from", names.get(from)).put("to", to);
            }
        });
    }

    /** Numbers by layer and then by the id's hash: the same every time, telling neither name nor original order. */
    private Map<String, String> opaqueNames() {
        Stream<GraphNode> ordered = nodes.values().stream()
                .sorted(Comparator.comparingInt(GraphNode::layer)
                        .thenComparingInt(node -> Integer.reverse(node.id().hashCode()))
                        .thenComparing(GraphNode::id));
        Map<String, String> names = new LinkedHashMap<>();
        ordered.forEach(node -> names.put(node.id(), "n" + (names.size() + 1)));
        return names;
    }
}
