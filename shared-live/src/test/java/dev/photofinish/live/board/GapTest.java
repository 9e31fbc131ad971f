package dev.photofinish.live.board;

import static dev.photofinish.live.RaceStory.aRaceBeingPlayedBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.Event;
import dev.photofinish.events.run.PlayStarted;
import dev.photofinish.live.RaceStory;
import dev.photofinish.live.view.Picture;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The worked example of live-protocol §6.3, and where ours is better (C20). */
class GapTest {
    private final RaceStory story = aRaceBeingPlayedBy("leader", "chaser")
            .takes("leader", 0, 30_000)
            .takes("leader", 3, 75_000)
            .takes("chaser", 1, 40_000);

    @Test
    void within_the_leaders_time_on_the_layer_the_gap_is_that_of_the_entry() {
        assertThat(gapAt(60_000)).isEqualTo(10_000);
        assertThat(gapAt(75_000)).isEqualTo(10_000);
    }

    @Test
    void beyond_it_the_gap_grows_from_the_leaders_exit() {
        assertThat(gapAt(80_000)).isEqualTo(5_000);
    }

    @Test
    void the_leader_has_none() {
        assertThat(Standings.of(Picture.of(story.view())).rows().getFirst().gapMs())
                .isNull();
    }

    @Test
    void on_the_last_layer_it_grows_once_the_leader_has_finished() {
        story.enters("leader", "thronefall_aa90", 100_000).enters("chaser", "thronefall_aa90", 130_000);
        assertThat(gapAt(190_000)).isEqualTo(30_000);
        story.finishes("leader", 180_000);
        assertThat(gapAt(180_000)).isEqualTo(30_000);
        assertThat(gapAt(190_000)).isEqualTo(10_000);
    }

    @Test
    void a_hole_in_the_players_path_gives_no_gap() {
        RaceStory holes = aRaceBeingPlayedBy("leader").readies("leader").takes("leader", 0, 30_000);
        holes.joins("late").tell(late(holes));
        assertThat(Standings.of(Picture.of(holes.view()))
                        .row(holes.run("late"))
                        .orElseThrow()
                        .gapMs())
                .isNull();
    }

    @Test
    void a_finisher_is_behind_by_the_difference_of_the_final_times() {
        story.finishes("leader", 180_000).finishes("chaser", 200_500);
        assertThat(gapAt(0)).isEqualTo(20_500);
    }

    private static Event late(RaceStory story) {
        return new PlayStarted(story.run("late"), story.race, 1, null, 5, story.now());
    }

    private @Nullable Long gapAt(long igtMs) {
        var run = story.run("chaser");
        Picture picture = new Picture(story.view(), Map.of(run, story.tick("chaser", igtMs, 0)), Set.of(), Set.of());
        return Standings.of(picture).row(run).orElseThrow().gapMs();
    }
}
