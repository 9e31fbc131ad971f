package dev.photofinish.command.mod.zone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.mod.message.Position;
import dev.photofinish.command.mod.message.ZoneQuery;
import dev.photofinish.live.graph.SeedGraph;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Live-protocol §7.3 by hand, on the sample seed and the tables that the documents show for it. */
class ZonesExampleTest {
    private final SeedGraph graph = graph();
    private final ZoneResolution resolution = new ZoneResolution(ZoneTables.in(SampleTables.exampleFolder()));

    @ParameterizedTest(name = "{0} {1} {2}, been to {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # a grace names a zone, and with it the first node that has it
            90000101 |              |              |                             | vestibule_0a1b
            90000104 |              |              |                             | keep_77e0
            90000107 |              |              | vestibule_0a1b              | belfry_e5f0
            # it comes before the map
            90000102 | m90_05_00_00 |              |                             | cistern_3c4d
            # one of another seed, or unknown, leaves it to the map
            90000108 | m90_02_00_00 |              |                             | ossuary_b4d2
            4711     | m90_02_00_00 |              |                             | ossuary_b4d2
            4711     |              |              |                             |
            # two zones of one node on a part of the map are one node
            0        | m90_00_00_00 |              |                             | vestibule_0a1b
            0        | m90_03_00_00 |              |                             | gallery_d119
            0        | m90_99_00_00 |              |                             |
            0        |              | 0 0 0        |                             |
            # keep and ossuary share a part: only history or a position tells
            0        | m90_01_00_00 |              |                             |
            0        | m90_01_00_00 |              | vestibule_0a1b keep_77e0    | keep_77e0
            0        | m90_01_00_00 |              | keep_77e0 ossuary_b4d2      |
            0        | m90_01_00_00 |              | vestibule_0a1b              |
            # the first area around the position counts, in the order of the file
            0        | m90_01_00_00 | 0 -20.5 0    | keep_77e0 ossuary_b4d2      | keep_77e0
            0        | m90_01_00_00 | 130 -10 0    | keep_77e0 ossuary_b4d2      | ossuary_b4d2
            0        | m90_01_00_00 | 130 -25 0    | keep_77e0 ossuary_b4d2      | keep_77e0
            # what lies on a bound is outside, and then it is the area without bounds
            0        | m90_01_00_00 | 0 -20 0      | keep_77e0 ossuary_b4d2      | keep_77e0
            0        | m90_01_00_00 | 100 -10 0    | keep_77e0 ossuary_b4d2      | keep_77e0
            0        | m90_01_00_00 | 160 -10 0    | keep_77e0 ossuary_b4d2      | keep_77e0
            0        | m90_01_00_00 | 130 -5 0     | keep_77e0 ossuary_b4d2      | keep_77e0
            # a position names a node that was never visited: then it is not there
            0        | m90_01_00_00 | 130 -10 0    | keep_77e0                   |
            0        | m90_01_00_00 | 130 -10 0    |                             | ossuary_b4d2
            # without an area around it, and without one that has no bounds, all zones of the part remain
            0        | m90_01_01_00 | 0 0 40.1     | keep_77e0 colonnade_c8a5    | colonnade_c8a5
            0        | m90_01_01_00 | 0 0 40       | keep_77e0 colonnade_c8a5    |
            0        | m90_01_01_00 | 0 0 120.5    | keep_77e0                   | keep_77e0
            # an area whose zone is not on that part of the map does not count
            0        | m90_04_00_00 | 600 5 0      | belfry_e5f0 sluice_f2aa     |
            0        | m90_04_00_00 | 600 5 0      | belfry_e5f0                 | belfry_e5f0
            0        | m90_04_00_00 | -31 -1 0     | belfry_e5f0 sluice_f2aa     | sluice_f2aa
            0        | m90_04_00_00 | -30 -1 0     | belfry_e5f0 sluice_f2aa     | belfry_e5f0
            """)
    void a_player_is_found(long grace, String map, String position, String visited, String expected) {
        var query = new ZoneQuery(grace, map, position == null ? null : at(position));
        Set<String> been =
                visited == null ? Set.of() : Arrays.stream(visited.split(" ")).collect(Collectors.toSet());
        assertThat(resolution.node(query, graph, been).orElse(null)).isEqualTo(expected);
    }

    private static Position at(String text) {
        var numbers =
                Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
        return new Position(numbers[0], numbers[1], numbers[2]);
    }

    private static SeedGraph graph() {
        try (var file = ZonesExampleTest.class.getResourceAsStream("/graph-sample.json")) {
            return SeedGraph.parse(Objects.requireNonNull(file).readAllBytes());
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
