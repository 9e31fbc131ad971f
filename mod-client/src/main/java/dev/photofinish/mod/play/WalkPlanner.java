package dev.photofinish.mod.play;

import dev.photofinish.mod.graph.GraphNode;
import dev.photofinish.mod.graph.GraphPath;
import dev.photofinish.mod.graph.SeedGraph;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Decides runs on one seed. The same random numbers give the same run. */
public final class WalkPlanner {

    private final SeedGraph graph;
    private final double msPerWeight;

    /** {@code typical} is the in-game time an average player takes from start to finish. */
    public WalkPlanner(SeedGraph graph, Duration typical) {
        this.graph = graph;
        this.msPerWeight = typical.toMillis() / typicalWeight(graph);
    }

    /** A run from the start. */
    public Walk plan(Skill skill, RandomGenerator random) {
        return resume(graph.start().id(), 0, 0, skill, random);
    }

    /** The rest of a run that stands at a node with that much in-game time and that many deaths. */
    public Walk resume(String nodeId, long igtMs, int deaths, Skill skill, RandomGenerator random) {
        List<GraphNode> way = GraphPath.pick(graph, graph.node(nodeId), random).nodes();
        WalkRecorder run = new WalkRecorder(graph, skill, random, msPerWeight, igtMs);
        int surrender = skill.quits() ? random.nextInt(way.size()) : way.size();
        for (int i = 0; i < way.size() && i <= surrender; i++) {
            GraphNode here = way.get(i);
            if (i > 0) {
                run.enter(here);
            }
            if (i == surrender) {
                run.giveUpIn(here);
            } else {
                run.play(here);
                if (i + 1 < way.size()) {
                    run.maybeWander(here, way.get(i + 1));
                }
            }
        }
        if (surrender >= way.size()) {
            run.win();
        }
        return new Walk(igtMs, deaths, run.steps());
    }

    /** The mean weight of each layer, summed: what a random path weighs, about. */
    private static double typicalWeight(SeedGraph graph) {
        return graph.nodes().values().stream()
                .collect(Collectors.groupingBy(GraphNode::layer, Collectors.averagingInt(GraphNode::weight)))
                .values()
                .stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
