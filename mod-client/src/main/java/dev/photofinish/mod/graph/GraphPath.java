package dev.photofinish.mod.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** A way through a seed along its edges, from a node to the final boss, both included. */
public record GraphPath(List<GraphNode> nodes) {

    /** Picks one at random; dead ends are never entered. */
    public static GraphPath pick(SeedGraph graph, GraphNode from, RandomGenerator random) {
        Set<String> promising = graph.leadingToGoal();
        if (!promising.contains(from.id())) {
            throw new IllegalArgumentException("No way from " + from.id() + " to the end");
        }
        List<GraphNode> way = new ArrayList<>(List.of(from));
        GraphNode goal = graph.goal();
        while (!way.getLast().equals(goal)) {
            List<GraphNode> open = graph.after(way.getLast()).stream()
                    .filter(next -> promising.contains(next.id()) && !way.contains(next))
                    .toList();
            if (open.isEmpty()) {
                throw new IllegalArgumentException("The way from " + from.id() + " runs in a circle");
            }
            way.add(open.get(random.nextInt(open.size())));
        }
        return new GraphPath(List.copyOf(way));
    }
}
