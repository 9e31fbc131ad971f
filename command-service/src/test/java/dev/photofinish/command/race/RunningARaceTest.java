package dev.photofinish.command.race;

import static dev.photofinish.command.race.RaceFacts.ADMIN;
import static dev.photofinish.command.race.RaceFacts.NOW;
import static dev.photofinish.command.race.RaceFacts.ORGANIZING;
import static dev.photofinish.command.race.RaceFacts.RACE;
import static dev.photofinish.command.race.RaceFacts.STRANGER;
import static dev.photofinish.command.race.RaceFacts.T0;
import static dev.photofinish.command.race.RaceFacts.aClosedRaceWith;
import static dev.photofinish.command.race.RaceFacts.aFinishedRaceWith;
import static dev.photofinish.command.race.RaceFacts.aReleasedRaceWith;
import static dev.photofinish.command.race.RaceFacts.aResetRaceWith;
import static dev.photofinish.command.race.RaceFacts.aRunningRaceWith;
import static dev.photofinish.command.race.RaceFacts.and;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.race.lifecycle.FinishRace;
import dev.photofinish.command.race.lifecycle.ReleaseSeeds;
import dev.photofinish.command.race.lifecycle.ResetRace;
import dev.photofinish.command.race.lifecycle.StartRace;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.events.race.FinishCause;
import dev.photofinish.events.race.RaceFinished;
import dev.photofinish.events.race.RaceReset;
import dev.photofinish.events.race.RaceStarted;
import dev.photofinish.events.race.SeedsReleased;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningARaceTest {
    private final AggregateScenario<Race> race = new AggregateScenario<>(Race.class);

    @Test
    void seeds_are_released() {
        race.given(aClosedRaceWith(1))
                .when(new ReleaseSeeds(RACE, ORGANIZING, NOW))
                .then(new SeedsReleased(RACE, NOW));
    }

    @Test
    void seeds_are_released_once() {
        race.given(aReleasedRaceWith(1))
                .when(new ReleaseSeeds(RACE, ORGANIZING, NOW))
                .thenRefused(RaceRejection.SEEDS_ALREADY_RELEASED);
    }

    @Test
    void seeds_of_a_running_race_cannot_be_released() {
        race.given(aRunningRaceWith(1))
                .when(new ReleaseSeeds(RACE, ORGANIZING, NOW))
                .thenRefused(RaceRejection.NOT_IN_SETUP);
    }

    @Test
    void a_race_starts_its_first_attempt() {
        race.given(aReleasedRaceWith(2)).when(start()).then(new RaceStarted(RACE, 1, NOW));
    }

    @Test
    void a_reset_race_starts_its_next_attempt_with_the_seeds_it_released_before() {
        race.given(aResetRaceWith(2)).when(start()).then(new RaceStarted(RACE, 2, NOW));
    }

    @Test
    void a_race_starts_once() {
        race.given(aRunningRaceWith(2)).when(start()).thenRefused(RaceRejection.NOT_IN_SETUP);
    }

    @Test
    void a_race_does_not_start_before_the_seeds_are_released() {
        race.given(aClosedRaceWith(0)).when(start()).thenRefused(RaceRejection.SEEDS_NOT_RELEASED);
    }

    @Test
    void a_race_nobody_plays_does_not_start() {
        race.given(aReleasedRaceWith(0)).when(start()).thenRefused(RaceRejection.NO_PARTICIPANTS);
    }

    @Test
    void the_organizer_ends_a_running_race() {
        race.given(aRunningRaceWith(2))
                .when(new FinishRace(RACE, ORGANIZING, NOW))
                .then(new RaceFinished(RACE, 1, FinishCause.FORCED, NOW));
    }

    @Test
    void a_race_that_does_not_run_cannot_be_ended() {
        race.given(aFinishedRaceWith(2))
                .when(new FinishRace(RACE, ORGANIZING, NOW))
                .thenRefused(RaceRejection.NOT_RUNNING);
        race.given(aReleasedRaceWith(2))
                .when(new FinishRace(RACE, ORGANIZING, NOW))
                .thenRefused(RaceRejection.NOT_RUNNING);
    }

    @Test
    void a_running_race_is_reset_into_the_next_attempt() {
        race.given(aRunningRaceWith(2)).when(reset()).then(new RaceReset(RACE, 2, NOW));
    }

    @Test
    void a_finished_race_is_reset_and_so_is_the_next_attempt() {
        race.given(and(aResetRaceWith(2), new RaceStarted(RACE, 2, T0)))
                .when(reset())
                .then(new RaceReset(RACE, 3, NOW));
    }

    @Test
    void a_race_in_setup_cannot_be_reset() {
        race.given(aReleasedRaceWith(2)).when(reset()).thenRefused(RaceRejection.NOT_STARTED);
    }

    @Test
    void an_admin_may_command_any_race() {
        race.given(aReleasedRaceWith(2)).when(new StartRace(RACE, ADMIN, NOW)).then(new RaceStarted(RACE, 1, NOW));
    }

    @Test
    void nobody_else_may() {
        for (var command : List.of(
                new ReleaseSeeds(RACE, STRANGER, NOW),
                new StartRace(RACE, STRANGER, NOW),
                new FinishRace(RACE, STRANGER, NOW),
                new ResetRace(RACE, STRANGER, NOW))) {
            new AggregateScenario<>(Race.class)
                    .given(aFinishedRaceWith(1))
                    .when(command)
                    .thenRefused(RaceRejection.NOT_THE_ORGANIZER);
        }
    }

    private static StartRace start() {
        return new StartRace(RACE, ORGANIZING, NOW);
    }

    private static ResetRace reset() {
        return new ResetRace(RACE, ORGANIZING, NOW);
    }
}
