package dev.photofinish.mod.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A seed's graph as its player knows it: nodes in the file's order, the ways between them, the flags whose setting means
 * that a node was entered (several may name one node), and the flag of the final boss.
 */
public record SeedGraph(
        Map<String, GraphNode> nodes, List<GraphEdge> edges, Map<Integer, String> flags, int finishFlag) {

    /** Drops edges with an end that does not exist, as every consumer of a graph does (domain §8). */
    public SeedGraph {
        Map<String, GraphNode> known = new LinkedHashMap<>(nodes);
        nodes = Collections.unmodifiableMap(known);
        flags = Collections.unmodifiableMap(new LinkedHashMap<>(flags));
        edges = edges.stream()
                .filter(edge -> known.containsKey(edge.from()) && known.containsKey(edge.to()))
                .toList();
    }

    /** Where everybody begins: the node of type start, else the lowest layer's first. */
    public GraphNode start() {
        return nodes.values().stream()
                .filter(node -> node.is(NodeType.START))
                .findFirst()
                .orElseGet(() -> nodes.values().stream()
                        .min(Comparator.comparingInt(GraphNode::layer))
                        .orElseThrow());
    }

    /** Where everybody wants to get: the final boss, else the highest layer's first. */
    public GraphNode goal() {
        return nodes.values().stream()
                .filter(node -> node.is(NodeType.FINAL_BOSS))
                .findFirst()
                .orElseGet(() -> nodes.values().stream()
                        .max(Comparator.comparingInt(GraphNode::layer))
                        .orElseThrow());
    }

    /** The node of that id. */
    public GraphNode node(String id) {
        GraphNode node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("No node " + id);
        }
        return node;
    }

    /** The nodes a player can step into from here. */
    public List<GraphNode> after(GraphNode from) {
        return edges.stream()
                .filter(edge -> edge.from().equals(from.id()))
                .map(edge -> node(edge.to()))
                .distinct()
                .toList();
    }

    /** The flags that mean this node was entered, in the file's order. */
    public List<Integer> flagsInto(GraphNode node) {
        List<Integer> into = new ArrayList<>();
        flags.forEach((flag, id) -> {
            if (id.equals(node.id())) {
                into.add(flag);
            }
        });
        return into;
    }

    /** Every node from which the goal can be reached, the goal included. */
    public Set<String> leadingToGoal() {
        return reached(goal().id(), true);
    }

    /** Every node that can be reached from the start, the start included. */
    public Set<String> reachableFromStart() {
        return reached(start().id(), false);
    }

    private Set<String> reached(String origin, boolean backwards) {
        Set<String> found = new LinkedHashSet<>(Set.of(origin));
        Deque<String> frontier = new ArrayDeque<>(found);
        while (!frontier.isEmpty()) {
            String here = frontier.removeFirst();
            for (GraphEdge edge : edges) {
                String near = backwards ? edge.to() : edge.from();
                String far = backwards ? edge.from() : edge.to();
                if (near.equals(here) && found.add(far)) {
                    frontier.addLast(far);
                }
            }
        }
        return found;
    }
}
