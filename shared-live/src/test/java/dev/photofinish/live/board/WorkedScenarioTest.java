package dev.photofinish.live.board;

import static dev.photofinish.live.RaceStory.aRunningRaceWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.race.FinishCause;
import dev.photofinish.live.RaceStory;
import dev.photofinish.live.view.Picture;
import dev.photofinish.live.view.RunStatus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Live-protocol §15, the values it names after each step. */
class WorkedScenarioTest {
    private final RaceStory story = aRunningRaceWith("A", "B");

    @Test
    void every_step_gives_the_expected_board() {
        story.readies("A").plays("A", 1_000);
        assertThat(order()).containsExactly("A", "B");
        assertThat(row("A").gapMs()).isNull();
        assertThat(splits()).isEqualTo(Map.of(0, 0L));

        story.takes("A", 0, 60_000);
        assertThat(story.entry("A").layer()).isEqualTo(1);

        story.readies("B").plays("B", 1_000).takes("B", 1, 70_000);
        assertThat(order()).containsExactly("A", "B");
        assertThat(splits()).isEqualTo(Map.of(0, 0L, 1, 60_000L));
        assertThat(row("B").layerEntryIgt()).isEqualTo(70_000);
        assertThat(row("B").gapMs()).isEqualTo(10_000);

        story.takes("A", 3, 150_000);
        assertThat(splits()).containsEntry(2, 150_000L);
        assertThat(row("B").gapMs()).isEqualTo(10_000);

        story.dies("B", "keep_77e0", 2, 2, 155_000);
        assertThat(story.entry("B").visits().getLast().deaths()).isEqualTo(2);
        assertThat(row("B").gapMs()).isEqualTo(5_000);

        story.takes("B", 5, 160_000);
        assertThat(order()).containsExactly("A", "B");
        assertThat(row("B").gapMs()).isEqualTo(10_000);

        story.takes("A", 2, 200_000);
        assertThat(story.entry("A").layer()).isEqualTo(2);
        assertThat(story.entry("A").visits()).hasSize(4);
        assertThat(splits()).isEqualTo(Map.of(0, 0L, 1, 60_000L, 2, 150_000L));

        story.takes("A", 3, 210_000);
        assertThat(story.entry("A").visits()).hasSize(5);

        story.takes("A", 7, 240_000);
        assertThat(splits()).containsEntry(3, 240_000L);
        assertThat(row("B").gapMs()).isEqualTo(10_000);

        story.finishes("A", 400_000);
        assertThat(story.entry("A").layer()).isEqualTo(6);
        assertThat(story.entry("A").zone()).isEqualTo("gallery_d119");

        story.abandons("B").closes(FinishCause.LAST_RUN_ABANDONED);
        assertThat(order()).containsExactly("A", "B");
        assertThat(story.entry("B").status()).isEqualTo(RunStatus.ABANDONED);
    }

    private Standings standings() {
        return Standings.of(new Picture(story.view(), Map.of(), Set.of(), Set.of()));
    }

    private Standing row(String player) {
        return standings().row(story.run(player)).orElseThrow();
    }

    private Map<Integer, Long> splits() {
        return standings().leaderSplits();
    }

    private List<String> order() {
        return standings().rows().stream()
                .map(row -> row.entry().runId().equals(story.run("A")) ? "A" : "B")
                .toList();
    }
}
