package dev.photofinish.command.seed.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.photofinish.command.edge.TestPools;
import dev.photofinish.command.mod.SmallSeed;
import dev.photofinish.command.seed.health.Defect;
import dev.photofinish.events.seed.SeedDefect;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class GraphCheckTest {
    @Test
    void a_graph_that_a_race_can_be_run_on_is_in_order() {
        assertSound(TestPools.GRAPH);
        assertSound(new String(SmallSeed.bytes(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"total_layers\": 4           | \"layers\": 4                   | NO_LAYERS         | layers",
                "\"total_layers\": 4           | \"total_layers\": 0             | NO_LAYERS         | layers",
                "\"total_layers\": 4           | \"total_layers\": \"4\"         | NO_LAYERS         | layers",
                "\"start_node\": \"gatehouse\" | \"start_node\": \"nowhere\"     | NONE              | ''",
                "\"type\": \"mini_dungeon\"    | \"type\": \"start\"             | SEVERAL_STARTS    | gatehouse, keep",
                "\"to\": \"hall\"              | \"to\": \"hell\"                | UNKNOWN_END       | hell",
                "\"from\": \"keep\"            | \"from\": \"kept\"              | UNKNOWN_END       | kept",
                "\"from\": \"a\", \"to\": \"keep\" | \"from\": \"a\", \"to\": \"b\" | UNKNOWN_END      | An exit",
                "\"to\": \"throne\"            | \"to\": \"hall\"                | FINAL_UNREACHABLE | gatehouse",
                "\"finish_event\": 199         | \"finish_event\": null          | NO_FINISH_EVENT   | flag",
                "\"finish_event\": 199         | \"finish\": 199                 | NO_FINISH_EVENT   | flag"
            })
    void the_first_thing_that_is_wrong_is_named(String part, String instead, String defect, String reason) {
        var graph = TestPools.GRAPH.replace(part, instead);
        assertThat(graph).isNotEqualTo(TestPools.GRAPH);
        if (defect.equals("NONE")) {
            assertSound(graph);
        } else {
            assertThat(defectOf(graph).kind()).isEqualTo(SeedDefect.valueOf(defect));
            assertThat(defectOf(graph).reason()).contains(reason);
        }
    }

    @Test
    void a_start_may_be_named_instead_of_marked() {
        var unmarked = TestPools.GRAPH.replace("\"type\": \"start\", ", "");
        assertSound(unmarked);
        assertThat(defectOf(unmarked.replace("\"start_node\": \"gatehouse\"", "\"start_node\": \"nowhere\""))
                        .kind())
                .isEqualTo(SeedDefect.NO_START);
    }

    @Test
    void the_end_may_be_reached_through_exits_alone() {
        assertSound("""
                {"total_layers": 2, "finish_event": 1,
                 "nodes": {"a": {"type": "start", "exits": [{"to": "b"}, {"text": "a wall"}]}, "b": {"type": "final_boss"}}}
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "5", "null", "{\"nodes\": []}", "{\"total_layers\": 1, \"nodes\": 7}"})
    void what_is_no_graph_at_all_is_not_in_order_either(String document) {
        assertThat(defectOf(document).kind()).isIn(SeedDefect.NO_LAYERS, SeedDefect.NO_START);
    }

    private static void assertSound(String graph) {
        assertThatCode(() -> GraphCheck.check(JsonMapper.shared().readTree(graph)))
                .doesNotThrowAnyException();
    }

    private static Defect defectOf(String graph) {
        return catchThrowableOfType(
                        DefectivePackException.class,
                        () -> GraphCheck.check(JsonMapper.shared().readTree(graph)))
                .defect();
    }
}
