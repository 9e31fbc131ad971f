package dev.photofinish.command.seed.scan;

import dev.photofinish.events.seed.SeedDefect;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Whether a race can be run on a graph: it has layers and one start, its edges and exits join nodes that are there, its
 * end can be reached and noticed (domain §8). Anything else may be missing.
 */
final class GraphCheck {
    private final JsonNode graph;
    private final Set<String> nodes = new TreeSet<>();
    private final Map<String, Set<String>> ways = new HashMap<>();

    private GraphCheck(JsonNode graph) {
        this.graph = graph;
        graph.path("nodes").propertyNames().forEach(nodes::add);
    }

    /** Fails with the first thing that is wrong. */
    static void check(JsonNode graph) throws DefectivePackException {
        var check = new GraphCheck(graph);
        check.layers();
        var start = check.start();
        check.ways();
        check.end(start);
    }

    private void layers() throws DefectivePackException {
        if (!graph.path("total_layers").isIntegralNumber()
                || graph.path("total_layers").asInt() < 1) {
            throw new DefectivePackException(SeedDefect.NO_LAYERS, "Its graph does not say how many layers it has");
        }
    }

    private String start() throws DefectivePackException {
        var starts = ofType("start");
        if (starts.size() > 1) {
            throw new DefectivePackException(
                    SeedDefect.SEVERAL_STARTS, "Its graph has several starts: " + String.join(", ", starts));
        }
        var named = graph.path("start_node").asString("");
        if (starts.isEmpty() && !nodes.contains(named)) {
            throw new DefectivePackException(SeedDefect.NO_START, "Its graph has no start");
        }
        return starts.isEmpty() ? named : starts.getFirst();
    }

    private void ways() throws DefectivePackException {
        for (var edge : graph.path("edges").values()) {
            way("An edge", edge.path("from").asString(""), edge.path("to").asString(""));
        }
        for (var node : nodes) {
            for (var exit : graph.path("nodes").path(node).path("exits").values()) {
                if (exit.path("to").isString()) {
                    way("An exit", node, exit.path("to").asString());
                }
            }
        }
    }

    private void way(String what, String from, String to) throws DefectivePackException {
        if (!nodes.contains(from) || !nodes.contains(to)) {
            var unknown = nodes.contains(from) ? to : from;
            throw new DefectivePackException(
                    SeedDefect.UNKNOWN_END,
                    "%s from '%s' to '%s' ends at nothing: there is no node '%s'".formatted(what, from, to, unknown));
        }
        ways.computeIfAbsent(from, node -> new HashSet<>()).add(to);
    }

    private void end(String start) throws DefectivePackException {
        var reached = reachedFrom(start);
        var ends = ofType("final_boss");
        if (!ends.isEmpty() && ends.stream().noneMatch(reached::contains)) {
            throw new DefectivePackException(
                    SeedDefect.FINAL_UNREACHABLE, "No way leads from '%s' to the final boss".formatted(start));
        }
        if (!graph.path("finish_event").isIntegralNumber()) {
            throw new DefectivePackException(
                    SeedDefect.NO_FINISH_EVENT, "Its graph does not say which flag means the end");
        }
    }

    private Set<String> reachedFrom(String start) {
        var reached = new HashSet<>(Set.of(start));
        var ahead = new ArrayDeque<>(reached);
        while (!ahead.isEmpty()) {
            ways.getOrDefault(ahead.remove(), Set.of()).stream()
                    .filter(reached::add)
                    .forEach(ahead::add);
        }
        return reached;
    }

    private List<String> ofType(String type) {
        return nodes.stream()
                .filter(node ->
                        graph.path("nodes").path(node).path("type").asString("").equals(type))
                .toList();
    }
}
