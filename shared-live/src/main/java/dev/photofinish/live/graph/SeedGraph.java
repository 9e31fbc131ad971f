package dev.photofinish.live.graph;

import dev.photofinish.events.run.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The graph of a seed, parsed once and never changed. Every field of the document is optional (domain §8); what is
 * absent or has another type gets its default.
 */
public final class SeedGraph {
    /** A seed without a graph. */
    public static final SeedGraph EMPTY = new SeedGraph(JsonNodeFactory.instance.objectNode());

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode root;
    private final Map<String, GraphNode> nodes;
    private final SortedMap<Integer, String> flags;
    private final OptionalInt finishEvent;
    private final List<SpawnItem> spawnItems;
    private final int totalLayers;
    private final int totalNodes;
    private final int totalPaths;
    private final @Nullable String namedStart;
    private final GraphShadow shadow;
    private final Supplier<String> full;
    private final Supplier<String> structure;

    private SeedGraph(ObjectNode root) {
        this.root = root;
        nodes = GraphReader.nodes(root);
        flags = GraphReader.flags(root);
        finishEvent = Json.integer(root.get("finish_event"));
        spawnItems = GraphReader.spawnItems(root);
        int deepest = nodes.values().stream().mapToInt(GraphNode::layer).max().orElse(-1);
        totalLayers = Json.integer(root.get("total_layers")).orElse(deepest + 1);
        totalNodes = Json.integer(root.get("total_nodes")).orElse(nodes.size());
        totalPaths = Json.integer(root.get("total_paths")).orElse(0);
        namedStart = Json.text(root.get("start_node"));
        shadow = new GraphShadow(root, nodes);
        full = new Once(() -> shadow.full().toString());
        structure = new Once(() -> shadow.structure().toString());
    }

    /** Reads a graph document in UTF-8. Anything but an object counts as an empty one. */
    public static SeedGraph parse(byte[] document) {
        return of(JSON.readTree(document));
    }

    /** Reads a graph document given as text. */
    public static SeedGraph parse(String document) {
        return of(JSON.readTree(document));
    }

    /** Reads a graph document given as maps, lists and values. */
    public static SeedGraph parse(Map<String, ?> document) {
        return of(JSON.valueToTree(document));
    }

    private static SeedGraph of(JsonNode document) {
        return document instanceof ObjectNode root ? new SeedGraph(root) : EMPTY;
    }

    /** The same graph in other words. */
    public SeedGraph in(GraphWording wording) {
        return new SeedGraph(Reworded.of(root, wording));
    }

    /** The first node of type {@code start}, else the one named by {@code start_node} (live-protocol §7.2). */
    public Optional<Zone> start() {
        return nodes.values().stream()
                .filter(node -> "start".equals(node.type()))
                .findFirst()
                .or(() -> namedStart == null ? Optional.empty() : node(namedStart))
                .map(node -> zone(node.id()));
    }

    /** The node as facts remember it; without layer and tier when the graph does not know it. */
    public Zone zone(String nodeId) {
        GraphNode node = nodes.get(nodeId);
        return node == null ? new Zone(nodeId, null, null) : new Zone(nodeId, node.layer(), node.tier());
    }

    /** The node with that id. */
    public Optional<GraphNode> node(String nodeId) {
        return Optional.ofNullable(nodes.get(nodeId));
    }

    /** Every node, in the document's order. */
    public List<GraphNode> nodes() {
        return List.copyOf(nodes.values());
    }

    /** The node that a watched flag leads to. */
    public Optional<String> nodeForFlag(int flag) {
        return Optional.ofNullable(flags.get(flag));
    }

    /** The flag that means the final boss is down. */
    public OptionalInt finishEvent() {
        return finishEvent;
    }

    /** Flags for the mod to watch: ascending, the finish flag last unless it is among them (live-protocol §3). */
    public List<Integer> eventIds() {
        List<Integer> ids = new ArrayList<>(flags.keySet());
        if (!ids.isEmpty() && finishEvent.isPresent() && !flags.containsKey(finishEvent.getAsInt())) {
            ids.add(finishEvent.getAsInt());
        }
        return List.copyOf(ids);
    }

    /** Items for the mod to hand out at the start. */
    public List<SpawnItem> spawnItems() {
        return spawnItems;
    }

    /** Number of layers, the denominator of progress. */
    public int totalLayers() {
        return totalLayers;
    }

    /** Number of nodes as the document states it, else as counted. */
    public int totalNodes() {
        return totalNodes;
    }

    /** Number of paths as the document states it, else 0. */
    public int totalPaths() {
        return totalPaths;
    }

    /** The graph as JSON without flags, gate connections and care package (better S2). */
    public String publicGraph() {
        return full.get();
    }

    /** The graph's shape as JSON: layers and edges of nameless nodes (better S3, setup). */
    public String structure() {
        return structure.get();
    }

    /** The part of the graph that a racing player knows, as JSON (better S3). */
    public String discovered(Set<String> known) {
        return shadow.discovered(known).toString();
    }
}
