package dev.photofinish.mod.graph;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code graph.json}, by itself or out of a seed's zip. Every field is optional, as domain §8 has it. */
public final class SeedGraphReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern AT_MOST_ONE_FOLDER_DEEP = Pattern.compile("([^/]+/)?graph\\.json");

    private SeedGraphReader() {}

    /** The graph inside a seed zip: at its root or exactly one folder deep (domain §5). */
    public static SeedGraph fromZip(InputStream zip) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(zip)) {
            ZipEntry entry = entries.getNextEntry();
            while (entry != null) {
                if (AT_MOST_ONE_FOLDER_DEEP.matcher(entry.getName()).matches()) {
                    return fromJson(entries.readAllBytes());
                }
                entry = entries.getNextEntry();
            }
        }
        throw new IOException("The zip holds no graph.json");
    }

    /** The graph in a {@code graph.json}. */
    public static SeedGraph fromJson(byte[] json) {
        JsonNode root = JSON.readTree(json);
        Map<String, GraphNode> nodes = new LinkedHashMap<>();
        root.path("nodes")
                .properties()
                .forEach(entry -> nodes.put(entry.getKey(), node(entry.getKey(), entry.getValue())));
        List<GraphEdge> edges = new ArrayList<>();
        for (JsonNode edge : root.path("edges")) {
            edges.add(new GraphEdge(
                    edge.path("from").asString(""), edge.path("to").asString("")));
        }
        Map<Integer, String> flags = new LinkedHashMap<>();
        root.path("event_map")
                .properties()
                .forEach(entry -> flags.put(
                        Integer.valueOf(entry.getKey()), entry.getValue().asString("")));
        return new SeedGraph(nodes, edges, flags, root.path("finish_event").asInt(0));
    }

    private static GraphNode node(String id, JsonNode node) {
        return new GraphNode(
                id,
                node.path("type").asString(""),
                node.path("display_name").asString(id),
                node.path("layer").asInt(0),
                node.path("tier").asInt(1),
                node.path("weight").asInt(1));
    }
}
