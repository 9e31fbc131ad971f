package dev.photofinish.query.history;

import static dev.photofinish.query.RaceStory.aRace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.live.StoredEvent;
import dev.photofinish.live.view.RaceView;
import dev.photofinish.query.RaceStory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordingTest {
    private static final int LONG = 700;

    private final RaceStory story = aRace("long", how -> {}, "ada", "bob").started();
    private final List<StoredEvent> facts = facts();

    private List<StoredEvent> facts() {
        for (int i = 1; i <= LONG; i++) {
            story.died(i % 2 == 0 ? "ada" : "bob", "vestibule", i, i * 1_000L);
        }
        var stored = new ArrayList<StoredEvent>();
        for (var event : story.events) {
            stored.add(new StoredEvent(10L + stored.size() * 2L, event, null));
        }
        return stored;
    }

    private RaceView foldedFromTheStart(int facts) {
        var view = RaceView.none(story.race);
        for (var fact : this.facts.subList(0, facts)) {
            view = view.apply(fact);
        }
        return view;
    }

    @Test
    void any_moment_is_what_a_fold_from_the_start_gives() {
        var recording = Recording.empty(story.race).and(facts);
        for (int moment : new int[] {1, 255, 256, 257, 511, 512, 513, facts.size()}) {
            assertThat(recording.after(moment)).as("after %d facts", moment).isEqualTo(foldedFromTheStart(moment));
        }
        assertThat(recording.now()).isEqualTo(foldedFromTheStart(facts.size()));
    }

    @Test
    void it_is_the_same_however_it_was_put_together() {
        var piecemeal = Recording.empty(story.race);
        for (int from = 0; from < facts.size(); from += 100) {
            piecemeal = piecemeal.and(facts.subList(from, Math.min(from + 100, facts.size())));
        }
        assertThat(piecemeal.size()).isEqualTo(facts.size());
        assertThat(piecemeal.after(600)).isEqualTo(foldedFromTheStart(600));
        assertThat(piecemeal.and(List.of())).isSameAs(piecemeal);
    }

    @Test
    void a_moment_is_found_by_position_and_by_the_clock() {
        var recording = Recording.empty(story.race).and(facts);
        assertThat(recording.until(9)).isZero();
        assertThat(recording.until(10)).isEqualTo(1);
        assertThat(recording.until(11)).isEqualTo(1);
        assertThat(recording.until(Long.MAX_VALUE)).isEqualTo(facts.size());
        assertThat(recording.until(facts.getFirst().event().at().minusMillis(1)))
                .isZero();
        assertThat(recording.until(facts.getLast().event().at())).isEqualTo(facts.size());
    }
}
