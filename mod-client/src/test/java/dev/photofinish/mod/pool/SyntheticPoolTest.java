package dev.photofinish.mod.pool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.mod.graph.GraphNode;
import dev.photofinish.mod.graph.NodeType;
import dev.photofinish.mod.graph.SeedGraph;
import dev.photofinish.mod.graph.SeedGraphReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SyntheticPoolTest {

    /** Live-protocol §9 names this one as the guard of the item gift, in the middle of the block. */
    private static final int ITEM_GUARD_FLAG = 1_040_292_900;

    static Stream<SyntheticSeed> seeds() {
        return Stream.of(SyntheticPool.STANDARD, SyntheticPool.TRAINING)
                .flatMap(pool -> IntStream.range(0, 12).mapToObj(number -> new SyntheticSeed(pool, number)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_node_is_reachable_and_leads_to_the_final_boss(SyntheticSeed seed) {
        SeedGraph graph = seed.graph();
        Set<String> all = graph.nodes().keySet();
        assertThat(graph.reachableFromStart()).isEqualTo(all);
        assertThat(graph.leadingToGoal()).isEqualTo(all);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_edge_goes_one_layer_forward(SyntheticSeed seed) {
        SeedGraph graph = seed.graph();
        assertThat(graph.edges())
                .allSatisfy(edge -> assertThat(graph.node(edge.to()).layer()
                                - graph.node(edge.from()).layer())
                        .isEqualTo(1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void there_is_one_start_and_one_final_boss_and_ten_to_fourteen_layers(SyntheticSeed seed) {
        SeedGraph graph = seed.graph();
        assertThat(graph.nodes().values())
                .filteredOn(node -> is(node, NodeType.START))
                .hasSize(1);
        assertThat(graph.nodes().values())
                .filteredOn(node -> is(node, NodeType.FINAL_BOSS))
                .hasSize(1);
        assertThat(graph.goal().layer() + 1).isBetween(10, 14);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_gate_has_a_flag_of_its_own_within_the_allowed_block(SyntheticSeed seed) {
        SeedGraph graph = seed.graph();
        assertThat(graph.flags()).hasSameSizeAs(graph.edges());
        assertThat(graph.flags().keySet())
                .allMatch(flag -> flag >= 1_040_292_800 && flag < ITEM_GUARD_FLAG)
                .doesNotContain(graph.finishFlag());
        assertThat(graph.finishFlag()).isLessThan(ITEM_GUARD_FLAG);
        assertThat(graph.nodes().keySet()).containsAll(graph.flags().values());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_two_places_of_a_seed_share_a_name(SyntheticSeed seed) {
        assertThat(seed.graph().nodes().values())
                .extracting(GraphNode::displayName)
                .doesNotHaveDuplicates();
    }

    @Test
    void two_runs_write_the_same_bytes(@TempDir Path one, @TempDir Path two) throws IOException {
        SyntheticPool.write(one, 3, 2);
        SyntheticPool.write(two, 3, 2);
        List<String> index = Files.readAllLines(one.resolve("index.txt"));
        assertThat(index).hasSize(7).contains("standard/config.toml", "training_standard/config.toml");
        for (String file : index) {
            assertThat(two.resolve(file)).hasSameBinaryContentAs(one.resolve(file));
        }
    }

    @Test
    void the_zip_holds_the_graph_one_folder_deep() throws IOException {
        SyntheticSeed seed = new SyntheticSeed(SyntheticPool.STANDARD, 0);
        assertThat(SeedGraphReader.fromZip(new ByteArrayInputStream(seed.zip())))
                .isEqualTo(seed.graph());
    }

    @Test
    void a_seed_is_found_by_its_slug() {
        SyntheticSeed fifth = new SyntheticSeed(SyntheticPool.STANDARD, 4);
        assertThat(fifth.slug()).matches("[0-9a-f]{12}");
        assertThat(SyntheticPool.find(SyntheticPool.STANDARD, fifth.slug())).contains(fifth);
        assertThat(SyntheticPool.find(SyntheticPool.STANDARD, "000000000000")).isEmpty();
    }

    /** The shipped pool is what this generator writes; regenerate it when this fails. */
    @Test
    void the_pool_that_ships_is_up_to_date(@TempDir Path fresh) throws IOException {
        Path shipped = Path.of("../command-service/src/main/resources/pools");
        SyntheticPool.write(fresh, 8, 4);
        for (String file : Files.readAllLines(fresh.resolve("index.txt"))) {
            assertThat(shipped.resolve(file)).hasSameBinaryContentAs(fresh.resolve(file));
        }
    }

    private static boolean is(GraphNode node, NodeType type) {
        return node.type().equals(type.wire());
    }
}
