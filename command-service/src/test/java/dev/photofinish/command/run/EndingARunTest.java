package dev.photofinish.command.run;

import static dev.photofinish.command.run.RunFacts.NOW;
import static dev.photofinish.command.run.RunFacts.RACE;
import static dev.photofinish.command.run.RunFacts.RUN;
import static dev.photofinish.command.run.RunFacts.aFinishedRun;
import static dev.photofinish.command.run.RunFacts.aPlayingRun;
import static dev.photofinish.command.run.RunFacts.aReadyRun;
import static dev.photofinish.command.run.RunFacts.aRegisteredRunThatBegan;
import static dev.photofinish.command.run.RunFacts.aRunIn;
import static dev.photofinish.command.run.RunFacts.anAbandonedRun;
import static dev.photofinish.command.run.RunFacts.and;
import static dev.photofinish.command.run.RunFacts.began;
import static dev.photofinish.command.run.RunFacts.nothingYet;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.run.model.RunRejection;
import dev.photofinish.command.run.progress.AbandonRun;
import dev.photofinish.command.run.progress.FinishRun;
import dev.photofinish.events.run.AbandonReason;
import dev.photofinish.events.run.ParticipantAbandoned;
import dev.photofinish.events.run.ParticipantFinished;
import dev.photofinish.events.run.SuspicionKind;
import dev.photofinish.events.run.SuspiciousProgressReported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EndingARunTest {
    private final AggregateScenario<Run> run = new AggregateScenario<>(Run.class);

    @Test
    void the_final_boss_finishes_the_run() {
        run.given(aPlayingRun()).when(finish(400_000)).then(finished(400_000));
    }

    @Test
    void a_player_who_never_was_ready_may_finish() {
        run.given(aRegisteredRunThatBegan()).when(finish(400_000)).then(finished(400_000));
    }

    @Test
    void the_first_finish_stands() {
        run.given(aFinishedRun()).when(finish(300_000)).thenNothing();
    }

    @Test
    void an_abandoned_run_does_not_come_back_to_life() {
        run.given(anAbandonedRun()).when(finish(400_000)).thenRefused(RunRejection.RUN_ABANDONED);
    }

    @Test
    void a_run_that_has_not_begun_cannot_finish() {
        run.given(aReadyRun()).when(finish(400_000)).thenRefused(RunRejection.RACE_NOT_RUNNING);
        run.given(and(aFinishedRun(), began(2))).when(finish(1)).thenRefused(RunRejection.RACE_NOT_RUNNING);
    }

    @Test
    void a_finish_earlier_than_what_is_known_counts_at_what_is_known() {
        var suspicious = new SuspiciousProgressReported(RUN, RACE, 1, SuspicionKind.IGT_WENT_DOWN, 90_000, 5, NOW);
        run.given(aRunIn(RunFacts.KEEP, 90_000)).when(finish(5)).then(suspicious, finished(90_000));
    }

    @Test
    void a_player_gives_up() {
        run.given(aPlayingRun()).when(abandon(AbandonReason.OWN_CHOICE)).then(abandoned(AbandonReason.OWN_CHOICE));
    }

    @Test
    void a_player_whose_run_has_just_not_begun_yet_may_give_up() {
        run.given(aReadyRun()).when(abandon(AbandonReason.OWN_CHOICE)).then(abandoned(AbandonReason.OWN_CHOICE));
    }

    @Test
    void a_run_nothing_was_heard_of_is_abandoned_with_the_race() {
        run.given(nothingYet()).when(abandon(AbandonReason.RACE_CLOSED)).then(abandoned(AbandonReason.RACE_CLOSED));
    }

    @ParameterizedTest
    @EnumSource(names = "OWN_CHOICE", mode = EnumSource.Mode.EXCLUDE)
    void the_platform_abandons_what_is_over_without_effect(AbandonReason reason) {
        run.given(aFinishedRun()).when(abandon(reason)).thenNothing();
        run.given(anAbandonedRun()).when(abandon(reason)).thenNothing();
        run.given(and(aPlayingRun(), began(2))).when(abandon(reason)).thenNothing();
    }

    @Test
    void a_player_cannot_give_up_what_is_over() {
        run.given(aFinishedRun()).when(abandon(AbandonReason.OWN_CHOICE)).thenRefused(RunRejection.RUN_IS_OVER);
        run.given(anAbandonedRun()).when(abandon(AbandonReason.OWN_CHOICE)).thenRefused(RunRejection.RUN_IS_OVER);
    }

    @Test
    void a_player_cannot_give_up_an_attempt_that_is_gone() {
        run.given(and(aPlayingRun(), began(2)))
                .when(abandon(AbandonReason.OWN_CHOICE))
                .thenRefused(RunRejection.RACE_NOT_RUNNING);
    }

    private static FinishRun finish(long igtMs) {
        return new FinishRun(RUN, RACE, 1, igtMs, NOW);
    }

    private static AbandonRun abandon(AbandonReason reason) {
        return new AbandonRun(RUN, RACE, 1, reason, NOW);
    }

    private static ParticipantFinished finished(long igtMs) {
        return new ParticipantFinished(RUN, RACE, 1, igtMs, NOW);
    }

    private static ParticipantAbandoned abandoned(AbandonReason reason) {
        return new ParticipantAbandoned(RUN, RACE, 1, reason, NOW);
    }
}
