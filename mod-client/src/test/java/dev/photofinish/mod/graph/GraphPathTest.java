package dev.photofinish.mod.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.photofinish.mod.pool.SyntheticSeed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphPathTest {

    private static final SeedGraph WITH_A_DEAD_END = graph("""
            {"nodes":{"gate":{"type":"start"},"pit":{"type":"mini_dungeon","layer":1},
             "hall":{"type":"boss_arena","layer":1},"throne":{"type":"final_boss","layer":2}},
             "edges":[{"from":"gate","to":"pit"},{"from":"gate","to":"hall"},{"from":"hall","to":"throne"},
             {"from":"gate","to":"nowhere"}],
             "event_map":{"1040292800":"hall","1040292801":"throne","1040292802":"hall"},"finish_event":1040292803}""");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void a_path_follows_edges_from_the_start_to_the_final_boss(int seed) {
        SeedGraph graph = new SyntheticSeed("standard", seed).graph();
        List<GraphNode> way =
                GraphPath.pick(graph, graph.start(), new Random(seed)).nodes();
        assertThat(way).startsWith(graph.start()).endsWith(graph.goal());
        for (int i = 0; i + 1 < way.size(); i++) {
            assertThat(graph.edges())
                    .contains(new GraphEdge(way.get(i).id(), way.get(i + 1).id()));
        }
    }

    @Test
    void the_same_random_numbers_pick_the_same_path() {
        SeedGraph graph = new SyntheticSeed("standard", 0).graph();
        assertThat(GraphPath.pick(graph, graph.start(), new Random(5)))
                .isEqualTo(GraphPath.pick(graph, graph.start(), new Random(5)));
    }

    @Test
    void dead_ends_and_edges_to_nowhere_are_never_taken() {
        for (int seed = 0; seed < 20; seed++) {
            assertThat(GraphPath.pick(WITH_A_DEAD_END, WITH_A_DEAD_END.start(), new Random(seed))
                            .nodes())
                    .extracting(GraphNode::id)
                    .containsExactly("gate", "hall", "throne");
        }
    }

    @Test
    void a_node_without_a_way_to_the_end_is_refused_as_a_start() {
        GraphNode pit = WITH_A_DEAD_END.node("pit");
        assertThatThrownBy(() -> GraphPath.pick(WITH_A_DEAD_END, pit, new Random(1)))
                .hasMessageContaining("pit");
    }

    @Test
    void several_flags_may_lead_into_one_node() {
        assertThat(WITH_A_DEAD_END.flagsInto(WITH_A_DEAD_END.node("hall"))).containsExactly(1040292800, 1040292802);
    }

    private static SeedGraph graph(String json) {
        return SeedGraphReader.fromJson(json.getBytes(StandardCharsets.UTF_8));
    }
}
