package dev.photofinish.live.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.run.Zone;
import dev.photofinish.live.RaceStory;
import dev.photofinish.live.SampleGraph;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SeedGraphTest {
    private final SeedGraph sample = RaceStory.GRAPH;

    @Test
    void the_sample_is_understood() {
        assertThat(sample.totalLayers()).isEqualTo(6);
        assertThat(sample.totalNodes()).isEqualTo(10);
        assertThat(sample.totalPaths()).isEqualTo(8);
        assertThat(sample.start()).contains(new Zone("vestibule_0a1b", 0, 1));
        assertThat(sample.nodeForFlag(1_040_292_805)).contains("ossuary_b4d2");
        assertThat(sample.finishEvent()).hasValue(1_040_292_813);
    }

    @Test
    void the_finish_flag_is_watched_last() {
        assertThat(sample.eventIds()).hasSize(14).isSorted().endsWith(1_040_292_813);
        assertThat(SeedGraph.parse("{\"event_map\":{\"9\":\"a\",\"5\":\"b\",\"x\":\"c\"},\"finish_event\":7}")
                        .eventIds())
                .containsExactly(5, 9, 7);
        assertThat(SeedGraph.parse("{\"event_map\":{\"9\":\"a\",\"5\":\"b\"},\"finish_event\":5}")
                        .eventIds())
                .containsExactly(5, 9);
        assertThat(SeedGraph.parse("{\"finish_event\":5}").eventIds()).isEmpty();
    }

    @Test
    void only_gems_are_handed_out() {
        assertThat(sample.spawnItems()).containsExactly(new SpawnItem(90_100, 1), new SpawnItem(90_300, 1));
    }

    @Test
    void a_graph_without_anything_has_defaults() {
        SeedGraph empty = SeedGraph.parse(Map.of());
        assertThat(empty.start()).isEmpty();
        assertThat(empty.totalLayers()).isZero();
        assertThat(empty.zone("anywhere")).isEqualTo(new Zone("anywhere", null, null));
    }

    @Test
    void fields_of_the_wrong_type_count_as_absent() {
        SeedGraph odd = SeedGraph.parse(
                "{\"nodes\":{\"a\":{\"layer\":\"x\",\"tier\":[],\"exits\":[1,{\"to\":2}],\"zones\":{}},\"b\":3},"
                        + "\"edges\":7,\"event_map\":[],\"total_layers\":\"six\",\"start_node\":\"b\"}");
        assertThat(odd.zone("a")).isEqualTo(new Zone("a", 0, null));
        assertThat(odd.totalLayers()).isEqualTo(1);
        assertThat(odd.start()).map(Zone::nodeId).contains("b");
        assertThat(odd.publicGraph()).contains("\"nodes\"");
        assertThat(SeedGraph.parse("[]")).isSameAs(SeedGraph.EMPTY);
    }

    @Test
    void secrets_never_leave() {
        for (String shown : new String[] {
            sample.publicGraph(), sample.structure(), sample.discovered(Set.of("vestibule_0a1b", "keep_77e0"))
        }) {
            assertThat(shown).doesNotContain("event_map", "finish_event", "care_package", "connections", "10402928");
        }
    }

    @Test
    void the_structure_tells_shape_and_nothing_else() {
        JsonNode shape = JsonMapper.shared().readTree(sample.structure());
        assertThat(shape.get("nodes").size()).isEqualTo(10);
        assertThat(shape.get("edges").size()).isEqualTo(13);
        assertThat(shape.get("total_layers").intValue()).isEqualTo(6);
        assertThat(sample.structure()).doesNotContain("vestibule", "tier", "type", "display_name");
        assertThat(SeedGraph.parse(SampleGraph.bytes()).structure()).isEqualTo(sample.structure());
    }

    @Test
    void a_racer_sees_where_they_were_and_the_exits_from_there() {
        JsonNode known = JsonMapper.shared().readTree(sample.discovered(Set.of("vestibule_0a1b", "cistern_3c4d")));
        assertThat(known.get("nodes").propertyNames())
                .containsExactlyInAnyOrder("vestibule_0a1b", "cistern_3c4d", "keep_77e0", "forge_9f21", "ossuary_b4d2");
        assertThat(known.at("/nodes/cistern_3c4d/display_name").stringValue()).isEqualTo("Lowmarsh - Sunken Cistern");
        assertThat(known.at("/nodes/keep_77e0").propertyNames()).containsExactly("layer");
        assertThat(known.get("edges").size()).isEqualTo(4);
    }
}
