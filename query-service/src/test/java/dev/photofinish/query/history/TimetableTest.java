package dev.photofinish.query.history;

import static dev.photofinish.query.RaceStory.aRace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.query.RaceStory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimetableTest {
    private static final ReplaySettings SETTINGS =
            new ReplaySettings(1, 1, 64, Duration.ofSeconds(5), Duration.ofSeconds(2), 1);

    private final RaceStory story = aRace("told again", how -> {}, "ada").started();
    private final int begin = story.events.size();

    @Test
    void whatHappenedIsAsFarApartAsItWas() {
        story.died("ada", "vestibule", 1, 2_000).died("ada", "vestibule", 2, 3_000);

        assertThat(passages(1)).containsExactly(passage(0, 1, 1_000), passage(1, 2, 2_000));
    }

    @Test
    void twiceAsFastIsHalfAsFarApart() {
        story.died("ada", "vestibule", 1, 2_000).died("ada", "vestibule", 2, 3_000);

        assertThat(passages(2)).containsExactly(passage(0, 1, 500), passage(1, 2, 1_000));
    }

    @Test
    void whatIsTooCloseToBeToldApartComesTogether() {
        story.died("ada", "vestibule", 1, 2_000).died("ada", "vestibule", 2, 3_000);

        assertThat(passages(40)).containsExactly(passage(0, 2, 50));
    }

    @Test
    void notTooMuchComesTogether() {
        for (int deaths = 1; deaths <= 10; deaths++) {
            story.tell(story.events.getLast());
        }
        assertThat(passages(1)).containsExactly(passage(0, 8, 0), passage(8, 10, 0));
    }

    @Test
    void aLongPauseIsCutShortAndFullOfSignsOfLife() {
        story.from(RaceStory.START_OF_TIME.plus(Duration.ofDays(3))).died("ada", "vestibule", 1, 2_000);

        assertThat(passages(1)).containsExactly(passage(0, 0, 2_000), passage(0, 0, 4_000), passage(0, 1, 5_000));
    }

    @Test
    void aClockThatWentBackDelaysNothing() {
        story.died("ada", "vestibule", 1, 2_000)
                .from(RaceStory.START_OF_TIME.minusSeconds(100))
                .died("ada", "vestibule", 2, 3_000);

        assertThat(passages(1)).containsExactly(passage(0, 2, 1_000));
    }

    /** Of what was told after the players had begun; facts are counted from there. */
    private List<Passage> passages(double speed) {
        var recording = Recording.empty(story.race).and(story.stored());
        var timetable = new Timetable(
                recording, begin, recording.get(begin - 1).event().at(), new ReplaySpeed(speed), SETTINGS);
        var passages = new ArrayList<Passage>();
        timetable.forEachRemaining(
                next -> passages.add(new Passage(next.from() - begin, next.to() - begin, next.due())));
        return passages;
    }

    private static Passage passage(int from, int to, long due) {
        return new Passage(from, to, Duration.ofMillis(due));
    }
}
