package dev.photofinish.command.race;

import static dev.photofinish.command.race.RaceFacts.NOW;
import static dev.photofinish.command.race.RaceFacts.RACE;
import static dev.photofinish.command.race.RaceFacts.T0;
import static dev.photofinish.command.race.RaceFacts.aFinishedRaceWith;
import static dev.photofinish.command.race.RaceFacts.aResetRaceWith;
import static dev.photofinish.command.race.RaceFacts.aRunningRaceWith;
import static dev.photofinish.command.race.RaceFacts.and;
import static dev.photofinish.command.race.RaceFacts.seat;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.race.lifecycle.ConcludeParticipant;
import dev.photofinish.events.race.Conclusion;
import dev.photofinish.events.race.FinishCause;
import dev.photofinish.events.race.ParticipantConcluded;
import dev.photofinish.events.race.RaceFinished;
import dev.photofinish.events.race.RaceReset;
import dev.photofinish.events.race.RaceStarted;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FinishingARaceTest {
    private final AggregateScenario<Race> race = new AggregateScenario<>(Race.class);

    @Test
    void a_run_that_is_over_is_noted_while_others_play_on() {
        race.given(aRunningRaceWith(2)).when(conclude(1)).then(concluded(1, Conclusion.FINISHED, NOW));
    }

    @Test
    void the_last_finish_ends_the_race() {
        race.given(and(aRunningRaceWith(2), concluded(1, Conclusion.ABANDONED, T0)))
                .when(conclude(2))
                .then(
                        concluded(2, Conclusion.FINISHED, NOW),
                        new RaceFinished(RACE, 1, FinishCause.LAST_RUN_FINISHED, NOW));
    }

    @Test
    void the_last_to_give_up_ends_the_race() {
        race.given(and(aRunningRaceWith(2), concluded(1, Conclusion.FINISHED, T0)))
                .when(new ConcludeParticipant(RACE, 1, seat(2), Conclusion.ABANDONED, NOW))
                .then(
                        concluded(2, Conclusion.ABANDONED, NOW),
                        new RaceFinished(RACE, 1, FinishCause.LAST_RUN_ABANDONED, NOW));
    }

    @Test
    void a_run_is_concluded_once() {
        race.given(and(aRunningRaceWith(2), concluded(1, Conclusion.FINISHED, T0)))
                .when(conclude(1))
                .thenNothing();
    }

    @Test
    void a_race_that_is_over_takes_note_of_nothing() {
        race.given(aFinishedRaceWith(2)).when(conclude(1)).thenNothing();
    }

    @Test
    void a_run_of_an_earlier_attempt_does_not_count() {
        race.given(and(aResetRaceWith(1), new RaceStarted(RACE, 2, T0)))
                .when(conclude(1))
                .thenNothing();
    }

    @Test
    void after_a_reset_every_run_is_open_again() {
        race.given(and(
                        aRunningRaceWith(2),
                        concluded(1, Conclusion.FINISHED, T0),
                        new RaceReset(RACE, 2, T0),
                        new RaceStarted(RACE, 2, T0)))
                .when(new ConcludeParticipant(RACE, 2, seat(2), Conclusion.FINISHED, NOW))
                .then(new ParticipantConcluded(RACE, 2, seat(2), Conclusion.FINISHED, NOW));
    }

    @Test
    void a_stranger_s_run_does_not_count() {
        race.given(aRunningRaceWith(2)).when(conclude(9)).thenNothing();
    }

    private static ConcludeParticipant conclude(int number) {
        return new ConcludeParticipant(RACE, 1, seat(number), Conclusion.FINISHED, NOW);
    }

    private static ParticipantConcluded concluded(int number, Conclusion conclusion, Instant at) {
        return new ParticipantConcluded(RACE, 1, seat(number), conclusion, at);
    }
}
