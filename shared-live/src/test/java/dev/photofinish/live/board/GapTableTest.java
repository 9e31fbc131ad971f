package dev.photofinish.live.board;

import static dev.photofinish.live.RaceStory.aRaceBeingPlayedBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.live.RaceStory;
import dev.photofinish.live.view.Picture;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every row of the table of live-protocol §6.3, worked out by hand, in seconds. The leader's way is always the cistern at
 * 30, the ossuary at 75 and the gallery at 120; how far they have come is told by the layer they are on.
 */
class GapTableTest {
    private static final int[] LEADERS_WAY = {0, 3, 7};
    private static final int[] LEADERS_TIMES = {30, 75, 120};
    private static final int[] CHASERS_WAY = {1, 5, 7};

    @ParameterizedTest(name = "leader on {0}, chaser entered layer {1} at {2} and is at {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # leader's layer | chaser's layer | entered | igt | gap
            # The leader has not left the layer: the entry's difference, however long it takes.
            1                | 1              | 40      | 40  | 10
            1                | 1              | 40      | 900 | 10
            2                | 2              | 90      | 500 | 15
            # Within the leader's time on the layer: fixed, up to and with the leader's exit.
            2                | 1              | 40      | 60  | 10
            2                | 1              | 40      | 75  | 10
            # Beyond it: from the leader's exit on.
            2                | 1              | 40      | 76  | 1
            2                | 1              | 40      | 80  | 5
            3                | 2              | 100     | 120 | 25
            3                | 2              | 100     | 150 | 30
            # On the start's layer everybody entered at 0.
            1                | 0              | 0       | 20  | 0
            1                | 0              | 0       | 50  | 20
            # Two layers behind: the exit of the chaser's own layer counts.
            3                | 1              | 40      | 100 | 25
            """)
    void the_gap_of_somebody_who_plays(int leaderLayer, int layer, int entered, int igt, int gap) {
        var story = aRaceBeingPlayedBy("leader", "chaser");
        for (int at = 0; at < leaderLayer; at++) {
            story.takes("leader", LEADERS_WAY[at], LEADERS_TIMES[at] * 1_000L);
        }
        for (int at = 0; at < layer; at++) {
            story.takes("chaser", CHASERS_WAY[at], (entered - (layer - 1 - at)) * 1_000L);
        }
        assertThat(gap(story, igt * 1_000L)).isEqualTo(gap * 1_000L);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ready", "registered", "abandoned"})
    void nobody_else_has_one(String status) {
        var story = aRaceBeingPlayedBy("leader").takes("leader", 0, 30_000).joins("chaser");
        switch (status) {
            case "ready" -> story.readies("chaser");
            case "abandoned" -> story.readies("chaser").abandons("chaser");
            default -> {}
        }
        assertThat(gap(story, 40_000)).isNull();
    }

    /** Whoever was faster leads, and the other one is behind by the difference. */
    @ParameterizedTest
    @CsvSource({"200, 180, -20", "200, 200, 0", "200, 261, 61"})
    void a_finisher_is_compared_by_final_times(int leader, int chaser, int gap) {
        var story = aRaceBeingPlayedBy("leader", "chaser");
        story.finishes("leader", leader * 1_000L).finishes("chaser", chaser * 1_000L);
        var behind = Math.abs(gap) * 1_000L;
        var run = gap < 0 ? "leader" : "chaser";
        assertThat(gapOf(story, run)).isEqualTo(behind);
    }

    private static @Nullable Long gap(RaceStory story, long igtMs) {
        var run = story.run("chaser");
        var picture = new Picture(story.view(), Map.of(run, story.tick("chaser", igtMs, 0)), Set.of(), Set.of());
        return Standings.of(picture).row(run).orElseThrow().gapMs();
    }

    private static @Nullable Long gapOf(RaceStory story, String player) {
        return Standings.of(new Picture(story.view(), Map.of(), Set.of(), Set.of()))
                .row(story.run(player))
                .orElseThrow()
                .gapMs();
    }
}
