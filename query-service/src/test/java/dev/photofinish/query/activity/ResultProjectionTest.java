package dev.photofinish.query.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.Event;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.race.ParticipantLeft;
import dev.photofinish.events.race.ParticipantRegistered;
import dev.photofinish.events.race.ParticipantRemoved;
import dev.photofinish.events.run.AbandonReason;
import dev.photofinish.events.run.AbandonmentUndone;
import dev.photofinish.events.run.IgtCheckpointed;
import dev.photofinish.events.run.ParticipantAbandoned;
import dev.photofinish.events.run.ParticipantDied;
import dev.photofinish.events.run.ParticipantDisqualified;
import dev.photofinish.events.run.ParticipantFinished;
import dev.photofinish.events.run.ParticipantReadied;
import dev.photofinish.events.run.ParticipantZoneEntered;
import dev.photofinish.events.run.PlayStarted;
import dev.photofinish.events.run.TimePenaltyGiven;
import dev.photofinish.events.run.Zone;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.live.view.Board;
import dev.photofinish.query.RaceStory;
import dev.photofinish.query.SoloStory;
import dev.photofinish.query.activity.RunResult.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResultProjectionTest {
    private static final Instant NOW = RaceStory.START_OF_TIME;
    private static final RaceId RACE = new RaceId(new UUID(1, 1));
    private static final RunId RUN = new RunId(new UUID(1, 2));
    private static final Event REGISTERED = new ParticipantRegistered(RACE, RUN, RaceStory.accountOf("ada"), 0, NOW);

    private final ResultProjection projection = new ResultProjection();

    @Test
    void timeAndDeathsGrowWithEveryFactThatTellsThem() {
        var result =
                after(started(1_000), entered(5_000), died(2, 6_000), new IgtCheckpointed(RUN, RACE, 1, 9_000, NOW));

        assertThat(result.igtMs()).isEqualTo(9_000);
        assertThat(result.deaths()).isEqualTo(2);
        assertThat(result.outcome()).isEqualTo(Outcome.OPEN);
    }

    @Test
    void nothingGoesDownAndWhatIsOverStaysAsItIs() {
        var result =
                after(died(2, 6_000), entered(4_000), died(1, 5_000), finished(7_000), died(9, 9_000), abandoned());

        assertThat(result.outcome()).isEqualTo(Outcome.FINISHED);
        assertThat(result.igtMs()).isEqualTo(7_000);
        assertThat(result.deaths()).isEqualTo(2);
    }

    @Test
    void penaltiesCountFromTheFinishOnWheneverTheyWereGiven() {
        assertThat(after(penalty(5_000), entered(1_000)).igtMs()).isEqualTo(1_000);
        assertThat(after(penalty(5_000), finished(60_000), penalty(1_000)).igtMs())
                .isEqualTo(66_000);
    }

    @Test
    void whoIsDisqualifiedHasNotFinishedAndNoUndoingOfAnAbandonmentHelps() {
        var result = after(finished(60_000), disqualified(), new AbandonmentUndone(RUN, RACE, 1, "oops", NOW));

        assertThat(result.outcome()).isEqualTo(Outcome.ABANDONED);
        assertThat(projection.lookUps(result)).isEmpty();
    }

    @Test
    void anAbandonedRunThatGoesOnCanFinish() {
        var result = after(abandoned(), new AbandonmentUndone(RUN, RACE, 1, "oops", NOW), finished(60_000));

        assertThat(result.finished()).isTrue();
    }

    @Test
    void aLaterAttemptStartsAfreshAndAnEarlierOneChangesNothing() {
        var second = new ParticipantZoneEntered(RUN, RACE, 2, new Zone("cistern", 1, 1), 3_000, NOW);
        var result = after(died(4, 9_000), finished(10_000), second, finished(11_000));

        assertThat(result.attempt()).isEqualTo(2);
        assertThat(result.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(result.igtMs()).isEqualTo(3_000);
        assertThat(result.deaths()).isZero();
        assertThat(result.in(3).igtMs()).isZero();
    }

    @Test
    void whoLeavesOrIsRemovedIsFoundByNobodysStatistics() {
        var account = RaceStory.accountOf("ada");
        assertThat(projection.lookUps(after(finished(60_000)))).isNotEmpty();
        for (Event gone : List.of(
                new ParticipantLeft(RACE, RUN, account, NOW), new ParticipantRemoved(RACE, RUN, account, NOW))) {
            assertThat(projection.lookUps(after(finished(60_000), gone))).isEmpty();
        }
    }

    @Test
    void aSoloSessionHasAResultOfItsOwn() {
        var story = SoloStory.started(RaceStory.accountOf("ada"), "training_standard", false, NOW)
                .entered(5_000)
                .died(3, 6_000);
        var open = fold(story.events);
        assertThat(open.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(open.deaths()).isEqualTo(3);

        assertThat(fold(story.finished(8_000).events).finished()).isTrue();
        assertThat(projection.keyOf(story.events.getFirst())).isEqualTo(story.session.toString());
    }

    @Test
    void whatTellsNeitherTimeNorDeathsIsNotEvenLookedAt() {
        assertThat(projection.keyOf(new ParticipantReadied(RUN, RACE, 1, NOW))).isNull();
    }

    /** One truth: the board of the race and the result of the run never disagree. */
    @Test
    void itSaysTheSameAsTheBoard() {
        var facts = List.of(
                REGISTERED,
                started(1_000),
                entered(5_000),
                died(2, 6_000),
                penalty(2_000),
                abandoned(),
                new AbandonmentUndone(RUN, RACE, 1, "oops", NOW),
                finished(60_000),
                penalty(3_000),
                disqualified());
        for (int told = 1; told <= facts.size(); told++) {
            var result = fold(facts.subList(0, told));
            var board = Board.EMPTY;
            for (var fact : facts.subList(0, told)) {
                board = board.apply(fact);
            }
            var entry = board.entry(RUN).orElseThrow();
            assertThat(result.igtMs()).isEqualTo(entry.igtMs());
            assertThat(result.deaths()).isEqualTo(entry.deaths());
            assertThat(result.outcome() != Outcome.OPEN)
                    .isEqualTo(entry.status().over());
        }
    }

    private RunResult after(Event... facts) {
        return fold(Stream.concat(Stream.of(REGISTERED), Stream.of(facts)).toList());
    }

    private RunResult fold(List<? extends Event> facts) {
        @Nullable RunResult result = null;
        for (var fact : facts) {
            result = projection.apply(result, new StoredEvent(1, fact, null));
        }
        return Objects.requireNonNull(result);
    }

    private static Event started(long igtMs) {
        return new PlayStarted(RUN, RACE, 1, new Zone("vestibule", 0, 1), igtMs, NOW);
    }

    private static Event entered(long igtMs) {
        return new ParticipantZoneEntered(RUN, RACE, 1, new Zone("cistern", 1, 1), igtMs, NOW);
    }

    private static Event died(int deaths, long igtMs) {
        return new ParticipantDied(RUN, RACE, 1, "cistern", 1, deaths, igtMs, NOW);
    }

    private static Event finished(long igtMs) {
        return new ParticipantFinished(RUN, RACE, 1, igtMs, NOW);
    }

    private static Event abandoned() {
        return new ParticipantAbandoned(RUN, RACE, 1, AbandonReason.OWN_CHOICE, NOW);
    }

    private static Event penalty(long ms) {
        return new TimePenaltyGiven(RUN, RACE, 1, ms, "skip", NOW);
    }

    private static Event disqualified() {
        return new ParticipantDisqualified(RUN, RACE, 1, "skip", NOW);
    }
}
