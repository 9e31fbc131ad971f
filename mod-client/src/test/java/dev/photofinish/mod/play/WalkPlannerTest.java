package dev.photofinish.mod.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.mod.graph.GraphNode;
import dev.photofinish.mod.graph.SeedGraph;
import dev.photofinish.mod.pool.SyntheticSeed;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WalkPlannerTest {

    private static final Skill AVERAGE = new Skill(1, 1, 0.1, false);
    private static final Skill QUITTER = new Skill(1, 1, 0, true);

    private final SeedGraph graph = new SyntheticSeed("standard", 2).graph();
    private final WalkPlanner planner = new WalkPlanner(graph, Duration.ofMinutes(50));

    @Test
    void a_walk_ends_with_the_finish_flag_after_entering_the_final_boss() {
        List<WalkStep> steps = planner.plan(AVERAGE, new Random(1)).steps();
        assertThat(steps)
                .last()
                .isInstanceOfSatisfying(
                        WalkStep.Won.class, won -> assertThat(won.flagId()).isEqualTo(graph.finishFlag()));
        assertThat(entered(steps)).last().isEqualTo(graph.goal());
    }

    @Test
    void in_game_time_strictly_grows_from_step_to_step() {
        for (int seed = 0; seed < 50; seed++) {
            List<WalkStep> steps =
                    planner.plan(Skill.of(new Random(seed)), new Random(seed)).steps();
            assertThat(steps).extracting(WalkStep::igtMs).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void every_reported_flag_belongs_to_the_node_entered() {
        planner.plan(AVERAGE, new Random(3)).steps().stream()
                .filter(WalkStep.Entered.class::isInstance)
                .map(WalkStep.Entered.class::cast)
                .forEach(step -> assertThat(graph.flags()).containsEntry(step.flagId(), step.nodeId()));
    }

    @Test
    void an_average_player_takes_about_the_typical_time() {
        double mean = IntStream.range(0, 200)
                .mapToLong(seed -> planner.plan(AVERAGE, new Random(seed)).endIgtMs())
                .average()
                .orElseThrow();
        assertThat(mean / Duration.ofMinutes(50).toMillis()).isBetween(0.7, 1.4);
    }

    @Test
    void somebody_dies_and_somebody_wanders() {
        List<WalkStep> all = IntStream.range(0, 20)
                .mapToObj(seed -> planner.plan(AVERAGE, new Random(seed)).steps())
                .flatMap(List::stream)
                .toList();
        assertThat(all).hasAtLeastOneElementOfType(WalkStep.Died.class);
        assertThat(all).hasAtLeastOneElementOfType(WalkStep.WarpedBack.class);
    }

    @Test
    void a_quitter_gives_up_before_the_end() {
        for (int seed = 0; seed < 20; seed++) {
            assertThat(planner.plan(QUITTER, new Random(seed)).steps()).last().isInstanceOf(WalkStep.GaveUp.class);
        }
    }

    @Test
    void a_run_under_way_is_taken_up_where_it_stands() {
        GraphNode middle = graph.nodes().values().stream()
                .filter(node -> node.layer() == 5)
                .findFirst()
                .orElseThrow();
        Walk rest = planner.resume(middle.id(), 900_000, 7, AVERAGE, new Random(4));
        assertThat(rest.startIgtMs()).isEqualTo(900_000);
        assertThat(rest.steps().getFirst().igtMs()).isGreaterThan(900_000);
        assertThat(entered(rest.steps())).allMatch(node -> node.layer() > 5);
    }

    private List<GraphNode> entered(List<WalkStep> steps) {
        return steps.stream()
                .filter(WalkStep.Entered.class::isInstance)
                .map(step -> graph.node(((WalkStep.Entered) step).nodeId()))
                .toList();
    }
}
