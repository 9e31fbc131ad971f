package dev.photofinish.command.race;

import static dev.photofinish.command.race.RaceFacts.NOW;
import static dev.photofinish.command.race.RaceFacts.ORGANIZING;
import static dev.photofinish.command.race.RaceFacts.RACE;
import static dev.photofinish.command.race.RaceFacts.STRANGER;
import static dev.photofinish.command.race.RaceFacts.T0;
import static dev.photofinish.command.race.RaceFacts.aClosedRaceWith;
import static dev.photofinish.command.race.RaceFacts.aReleasedRaceWith;
import static dev.photofinish.command.race.RaceFacts.aRunningRaceWith;
import static dev.photofinish.command.race.RaceFacts.and;
import static dev.photofinish.command.race.RaceFacts.player;
import static dev.photofinish.command.race.RaceFacts.seat;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.race.lifecycle.CancelCountdown;
import dev.photofinish.command.race.lifecycle.CompleteCountdown;
import dev.photofinish.command.race.lifecycle.StartAutomatically;
import dev.photofinish.command.race.lifecycle.StartCountdown;
import dev.photofinish.command.race.lifecycle.StartRace;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.events.race.AutomaticStartChanged;
import dev.photofinish.events.race.CountdownCancelled;
import dev.photofinish.events.race.CountdownStarted;
import dev.photofinish.events.race.ParticipantLeft;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.race.RaceStarted;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountingDownTest {
    private static final Instant GO = NOW.plusSeconds(10);

    private final AggregateScenario<Race> race = new AggregateScenario<>(Race.class);

    @Test
    void a_countdown_names_the_moment_of_the_start() {
        race.given(aReleasedRaceWith(2)).when(countdown(10)).then(new CountdownStarted(RACE, 1, GO, NOW));
    }

    @Test
    void what_cannot_start_does_not_count_down() {
        race.given(aClosedRaceWith(2)).when(countdown(10)).thenRefused(RaceRejection.SEEDS_NOT_RELEASED);
        race.given(aReleasedRaceWith(0)).when(countdown(10)).thenRefused(RaceRejection.NO_PARTICIPANTS);
        race.given(aRunningRaceWith(2)).when(countdown(10)).thenRefused(RaceRejection.NOT_IN_SETUP);
        race.given(aReleasedRaceWith(2)).when(countdown(0)).thenRefused(RaceRejection.COUNTDOWN_LENGTH);
        race.given(aReleasedRaceWith(2)).when(countdown(3_601)).thenRefused(RaceRejection.COUNTDOWN_LENGTH);
        race.given(aReleasedRaceWith(2))
                .when(new StartCountdown(RACE, STRANGER, 10, NOW))
                .thenRefused(RaceRejection.NOT_THE_ORGANIZER);
    }

    @Test
    void a_race_counts_down_once_at_a_time() {
        race.given(aCountdown()).when(countdown(10)).thenRefused(RaceRejection.COUNTDOWN_RUNNING);
    }

    @Test
    void a_countdown_that_is_over_starts_the_race_at_the_moment_shown() {
        race.given(aCountdown())
                .when(new CompleteCountdown(RACE, 1, GO, GO.plusMillis(40)))
                .then(new RaceStarted(RACE, 1, GO));
    }

    @Test
    void a_start_that_comes_late_counts_from_when_it_came() {
        var late = GO.plusSeconds(90);
        race.given(aCountdown()).when(new CompleteCountdown(RACE, 1, GO, late)).then(new RaceStarted(RACE, 1, late));
    }

    @Test
    void the_end_of_a_cancelled_or_replaced_countdown_changes_nothing() {
        var cancelled = and(aCountdown(), new CountdownCancelled(RACE, 1, NOW));
        race.given(cancelled).when(new CompleteCountdown(RACE, 1, GO, GO)).thenNothing();
        race.given(and(cancelled, new CountdownStarted(RACE, 1, GO.plusSeconds(5), NOW)))
                .when(new CompleteCountdown(RACE, 1, GO, GO))
                .thenNothing();
        race.given(and(aCountdown(), new RaceStarted(RACE, 1, GO)))
                .when(new CompleteCountdown(RACE, 1, GO, GO))
                .thenNothing();
    }

    @Test
    void a_countdown_comes_to_nothing_when_everybody_has_left() {
        var deserted = and(
                aReleasedRaceWith(1),
                new CountdownStarted(RACE, 1, GO, NOW),
                new ParticipantLeft(RACE, seat(1), player(1), NOW));
        race.given(deserted).when(new CompleteCountdown(RACE, 1, GO, GO)).then(new CountdownCancelled(RACE, 1, GO));
    }

    @Test
    void the_organizer_cancels_a_countdown() {
        race.given(aCountdown()).when(cancel()).then(new CountdownCancelled(RACE, 1, NOW));
        race.given(aReleasedRaceWith(2)).when(cancel()).thenRefused(RaceRejection.NO_COUNTDOWN);
        race.given(aRunningRaceWith(2)).when(cancel()).thenRefused(RaceRejection.NOT_IN_SETUP);
        race.given(aCountdown())
                .when(new CancelCountdown(RACE, STRANGER, NOW))
                .thenRefused(RaceRejection.NOT_THE_ORGANIZER);
    }

    @Test
    void the_organizer_may_start_before_the_countdown_is_over() {
        race.given(aCountdown()).when(new StartRace(RACE, ORGANIZING, NOW)).then(new RaceStarted(RACE, 1, NOW));
    }

    @Test
    void a_race_that_starts_by_itself_counts_down_when_its_time_has_come() {
        race.given(automatic(aReleasedRaceWith(2)))
                .when(new StartAutomatically(RACE, 1, GO, NOW))
                .then(new CountdownStarted(RACE, 1, GO, NOW));
    }

    @Test
    void the_clock_starts_nothing_that_is_started_by_hand_or_cannot_start() {
        var start = new StartAutomatically(RACE, 1, GO, NOW);
        race.given(aReleasedRaceWith(2)).when(start).thenNothing();
        race.given(automatic(aClosedRaceWith(2))).when(start).thenNothing();
        race.given(automatic(aReleasedRaceWith(0))).when(start).thenNothing();
        race.given(automatic(aCountdown())).when(start).thenNothing();
        race.given(automatic(aRunningRaceWith(2))).when(start).thenNothing();
    }

    private static List<RaceEvent> aCountdown() {
        return and(aReleasedRaceWith(2), new CountdownStarted(RACE, 1, GO, T0));
    }

    private static List<RaceEvent> automatic(List<RaceEvent> facts) {
        return and(facts, new AutomaticStartChanged(RACE, true, 300, T0));
    }

    private static StartCountdown countdown(int seconds) {
        return new StartCountdown(RACE, ORGANIZING, seconds, NOW);
    }

    private static CancelCountdown cancel() {
        return new CancelCountdown(RACE, ORGANIZING, NOW);
    }
}
