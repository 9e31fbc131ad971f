package dev.photofinish.command.race;

import static dev.photofinish.command.race.RaceFacts.ADMIN;
import static dev.photofinish.command.race.RaceFacts.NEW_SEAT;
import static dev.photofinish.command.race.RaceFacts.NOW;
import static dev.photofinish.command.race.RaceFacts.ORGANIZING;
import static dev.photofinish.command.race.RaceFacts.RACE;
import static dev.photofinish.command.race.RaceFacts.STRANGER;
import static dev.photofinish.command.race.RaceFacts.T0;
import static dev.photofinish.command.race.RaceFacts.aFinishedRaceWith;
import static dev.photofinish.command.race.RaceFacts.aReleasedRaceWith;
import static dev.photofinish.command.race.RaceFacts.aRunningRaceWith;
import static dev.photofinish.command.race.RaceFacts.and;
import static dev.photofinish.command.race.RaceFacts.seat;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.race.correction.ReopenParticipant;
import dev.photofinish.command.race.correction.VouchForCorrection;
import dev.photofinish.command.race.lifecycle.ConcludeParticipant;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.events.RunId;
import dev.photofinish.events.race.Conclusion;
import dev.photofinish.events.race.FinishCause;
import dev.photofinish.events.race.ParticipantConcluded;
import dev.photofinish.events.race.ParticipantReopened;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.race.RaceFinished;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectingARunTest {
    private final AggregateScenario<Race> race = new AggregateScenario<>(Race.class);

    @Test
    void the_race_vouches_for_its_organizer_while_its_results_stand() {
        race.given(aRunningRaceWith(2)).when(vouch(ORGANIZING, seat(1))).thenNothing();
        race.given(aFinishedRaceWith(2)).when(vouch(ADMIN, seat(1))).thenNothing();
    }

    @Test
    void it_vouches_for_nobody_else_and_for_no_stranger_to_the_race() {
        race.given(aRunningRaceWith(2)).when(vouch(STRANGER, seat(1))).thenRefused(RaceRejection.NOT_THE_ORGANIZER);
        race.given(aReleasedRaceWith(2)).when(vouch(ORGANIZING, seat(1))).thenRefused(RaceRejection.NOT_RUNNING);
        race.given(aRunningRaceWith(2))
                .when(vouch(ORGANIZING, NEW_SEAT))
                .thenRefused(RaceRejection.UNKNOWN_PARTICIPANT);
        race.given(aRunningRaceWith(2))
                .when(new VouchForCorrection(RACE, 2, ORGANIZING, seat(1)))
                .thenRefused(RaceRejection.NOT_RUNNING);
    }

    @Test
    void an_abandoned_participant_is_reopened_with_the_reason() {
        race.given(concluded(Conclusion.ABANDONED))
                .when(reopen(ORGANIZING, seat(1)))
                .then(new ParticipantReopened(RACE, 1, seat(1), "power cut", NOW));
    }

    @Test
    void a_reopened_participant_is_waited_for_again() {
        race.given(and(concluded(Conclusion.ABANDONED), new ParticipantReopened(RACE, 1, seat(1), "power cut", T0)))
                .when(new ConcludeParticipant(RACE, 1, seat(2), Conclusion.FINISHED, NOW))
                .then(new ParticipantConcluded(RACE, 1, seat(2), Conclusion.FINISHED, NOW));
    }

    @Test
    void a_disqualified_participant_is_not_waited_for() {
        race.given(concluded(Conclusion.DISQUALIFIED))
                .when(new ConcludeParticipant(RACE, 1, seat(2), Conclusion.DISQUALIFIED, NOW))
                .then(
                        new ParticipantConcluded(RACE, 1, seat(2), Conclusion.DISQUALIFIED, NOW),
                        new RaceFinished(RACE, 1, FinishCause.LAST_RUN_ABANDONED, NOW));
    }

    @Test
    void what_was_not_abandoned_is_not_reopened() {
        race.given(aRunningRaceWith(2)).when(reopen(ORGANIZING, seat(1))).thenRefused(RaceRejection.RUN_STILL_OPEN);
        race.given(concluded(Conclusion.FINISHED))
                .when(reopen(ORGANIZING, seat(1)))
                .thenRefused(RaceRejection.RUN_FINISHED);
        race.given(concluded(Conclusion.DISQUALIFIED))
                .when(reopen(ORGANIZING, seat(1)))
                .thenRefused(RaceRejection.RUN_DISQUALIFIED);
    }

    @Test
    void reopening_is_for_organizers_of_a_running_race() {
        race.given(concluded(Conclusion.ABANDONED))
                .when(reopen(STRANGER, seat(1)))
                .thenRefused(RaceRejection.NOT_THE_ORGANIZER);
        race.given(aFinishedRaceWith(2)).when(reopen(ORGANIZING, seat(1))).thenRefused(RaceRejection.NOT_RUNNING);
        race.given(aRunningRaceWith(2))
                .when(reopen(ORGANIZING, NEW_SEAT))
                .thenRefused(RaceRejection.UNKNOWN_PARTICIPANT);
    }

    private static List<RaceEvent> concluded(Conclusion how) {
        return and(aRunningRaceWith(2), new ParticipantConcluded(RACE, 1, seat(1), how, T0));
    }

    private static VouchForCorrection vouch(Actor actor, RunId run) {
        return new VouchForCorrection(RACE, 1, actor, run);
    }

    private static ReopenParticipant reopen(Actor actor, RunId run) {
        return new ReopenParticipant(RACE, actor, run, "power cut", NOW);
    }
}
