package dev.photofinish.live.board;

import static dev.photofinish.live.RaceStory.aRunningRaceWith;
import static dev.photofinish.live.RaceStory.aSoloSessionOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.live.RaceStory;
import dev.photofinish.live.view.BoardEntry;
import dev.photofinish.live.view.Picture;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a player's path comes to, worked out by hand from live-protocol §6.2 and §7.4: the same for races and for solo
 * sessions (better C16).
 *
 * <p>A path is written as the edges taken at an in-game time ({@code 3@150}, in seconds), warps ({@code warp keep}) and
 * deaths ({@code 2 die@155}); visits as node, time and deaths. Layers of the sample: vestibule 0; cistern, keep 1; forge,
 * ossuary, colonnade 2; gallery 3.
 */
class ProgressTableTest {
    private static final Map<String, String> NODES = Map.of(
            "vestibule", "vestibule_0a1b",
            "cistern", "cistern_3c4d",
            "keep", "keep_77e0",
            "forge", "forge_9f21",
            "ossuary", "ossuary_b4d2");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # path                                     | visits                                             | zone      | layer | entry | deaths
            ''                                         | vestibule@0                                        | vestibule | 0     | 0     | 0
            0@60                                       | vestibule@0 cistern@60                             | cistern   | 1     | 60    | 0
            1@70, 5@160                                | vestibule@0 keep@70 ossuary@160                    | ossuary   | 2     | 160   | 0
            # Back by warp: no visit, the layer stays, the next gate is taken from there.
            0@60, 3@150, warp cistern                  | vestibule@0 cistern@60 ossuary@150                 | cistern   | 2     | 150   | 0
            0@60, 3@150, warp cistern, 2@200           | vestibule@0 cistern@60 ossuary@150 forge@200       | forge     | 2     | 150   | 0
            # Through a gate again: another visit, and the first entry of the layer stays the one that counts.
            0@60, 3@150, 0@200, 3@210                  | vestibule@0 cistern@60 ossuary@150 cistern@200 ossuary@210 | ossuary | 2 | 150 | 0
            # The other node of the same layer later on: the first to be entered counts.
            0@60, 1@90                                 | vestibule@0 cistern@60 keep@90                     | keep      | 1     | 60    | 0
            # Deaths go to the latest visit of the zone the player is in.
            2 die@10                                   | vestibule@0+2                                      | vestibule | 0     | 0     | 2
            0@60, 1 die@65, 3@150, 2 die@155           | vestibule@0 cistern@60+1 ossuary@150+2             | ossuary   | 2     | 150   | 3
            0@60, 1 die@65, 3@150, 0@200, 2 die@210    | vestibule@0 cistern@60+1 ossuary@150 cistern@200+2 | cistern   | 2     | 150   | 3
            0@60, 3@150, warp cistern, 1 die@170       | vestibule@0 cistern@60+1 ossuary@150               | cistern   | 2     | 150   | 1
            0@60, 3@150, 0@200, warp ossuary, 4 die@230| vestibule@0 cistern@60 ossuary@150+4 cistern@200   | ossuary   | 2     | 150   | 4
            """)
    void a_path_comes_to(String path, String visits, String zone, int layer, long entry, int deaths) {
        for (var story : new RaceStory[] {aRunningRaceWith("ada").readies("ada"), aSoloSessionOf("ada")}) {
            walk(story.plays("ada", 1_000), path);

            var ada = story.entry("ada");
            assertThat(visits(ada)).isEqualTo(visits);
            assertThat(ada.zone()).isEqualTo(NODES.get(zone));
            assertThat(ada.layer()).isEqualTo(layer);
            assertThat(ada.deaths()).isEqualTo(deaths);
            assertThat(Standings.of(new Picture(story.view(), Map.of(), Set.of(), Set.of()))
                            .row(story.run("ada"))
                            .orElseThrow()
                            .layerEntryIgt())
                    .isEqualTo(entry * 1_000);
        }
    }

    private static void walk(RaceStory story, String path) {
        int total = 0;
        for (var step : path.split(", ", -1)) {
            if (step.startsWith("warp ")) {
                story.warps("ada", NODES.get(step.substring(5)));
            } else if (step.contains(" die@")) {
                var parts = step.split(" die@", -1);
                int count = Integer.parseInt(parts[0]);
                total += count;
                story.dies("ada", story.entry("ada").zone(), count, total, seconds(parts[1]));
            } else if (!step.isEmpty()) {
                var parts = step.split("@", -1);
                story.takes("ada", Integer.parseInt(parts[0]), seconds(parts[1]));
            }
        }
    }

    private static long seconds(String text) {
        return Long.parseLong(text.strip()) * 1_000;
    }

    private static String visits(BoardEntry entry) {
        return entry.visits().stream()
                .map(visit -> visit.nodeId().substring(0, visit.nodeId().indexOf('_'))
                        + "@" + visit.igtMs() / 1_000
                        + (visit.deaths() == 0 ? "" : "+" + visit.deaths()))
                .collect(Collectors.joining(" "));
    }
}
