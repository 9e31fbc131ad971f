package dev.photofinish.mod.play;

import dev.photofinish.mod.graph.GraphNode;
import dev.photofinish.mod.graph.SeedGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Writes a run down while its in-game clock advances. */
final class WalkRecorder {

    private static final long SHORTEST_STEP_MS = 1_500;
    private static final double DEATHS_PER_WEIGHT_AND_TIER = 0.018;
    private static final long RESPAWN_MS = 9_000;

    private final SeedGraph graph;
    private final Skill skill;
    private final RandomGenerator random;
    private final double msPerWeight;
    private final List<WalkStep> steps = new ArrayList<>();
    private long now;

    WalkRecorder(SeedGraph graph, Skill skill, RandomGenerator random, double msPerWeight, long startIgtMs) {
        this.graph = graph;
        this.skill = skill;
        this.random = random;
        this.msPerWeight = msPerWeight;
        this.now = startIgtMs;
    }

    /** Plays a node to its end, dying on the way as often as its difficulty and the player's care suggest. */
    void play(GraphNode node) {
        double mood = Math.exp(0.25 * random.nextGaussian());
        long share = (long) (node.weight() * msPerWeight * skill.slowness() * mood);
        int deaths = poisson(node.weight() * node.tier() * DEATHS_PER_WEIGHT_AND_TIER * skill.deathRate());
        for (int i = 0; i < deaths; i++) {
            pass(share / (deaths + 1));
            steps.add(new WalkStep.Died(now));
            pass(RESPAWN_MS);
        }
        pass(share / (deaths + 1));
    }

    /** Through a gate; a seed without a flag for the node leaves no trace of the visit. */
    void enter(GraphNode node) {
        List<Integer> flags = graph.flagsInto(node);
        if (!flags.isEmpty()) {
            steps.add(new WalkStep.Entered(now, node.id(), flags.get(random.nextInt(flags.size()))));
        }
    }

    /** Sometimes the wrong gate is taken first, or the way back is: look around, warp, and go on. */
    void maybeWander(GraphNode here, GraphNode next) {
        if (random.nextDouble() < skill.wandering()) {
            List<GraphNode> others = Stream.concat(graph.after(here).stream(), Stream.of(next))
                    .filter(other -> !other.equals(graph.goal()))
                    .toList();
            if (!others.isEmpty()) {
                GraphNode detour = others.get(random.nextInt(others.size()));
                enter(detour);
                pass((long) (detour.weight() * msPerWeight * 0.3));
                steps.add(new WalkStep.WarpedBack(now, here.id()));
                pass((long) (msPerWeight * 0.2));
            }
        }
    }

    void giveUpIn(GraphNode node) {
        pass((long) (node.weight() * msPerWeight * random.nextDouble()));
        steps.add(new WalkStep.GaveUp(now));
    }

    void win() {
        steps.add(new WalkStep.Won(now, graph.finishFlag()));
    }

    List<WalkStep> steps() {
        return List.copyOf(steps);
    }

    private void pass(long ms) {
        now += Math.max(SHORTEST_STEP_MS, ms);
    }

    private int poisson(double expected) {
        double left = Math.exp(-expected);
        int count = 0;
        for (double product = random.nextDouble(); product > left && count < 12; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
