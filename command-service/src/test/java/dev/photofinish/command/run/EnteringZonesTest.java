package dev.photofinish.command.run;

import static dev.photofinish.command.run.RunFacts.KEEP;
import static dev.photofinish.command.run.RunFacts.NOW;
import static dev.photofinish.command.run.RunFacts.OSSUARY;
import static dev.photofinish.command.run.RunFacts.RACE;
import static dev.photofinish.command.run.RunFacts.RUN;
import static dev.photofinish.command.run.RunFacts.START;
import static dev.photofinish.command.run.RunFacts.T0;
import static dev.photofinish.command.run.RunFacts.aFinishedRun;
import static dev.photofinish.command.run.RunFacts.aPlayingRun;
import static dev.photofinish.command.run.RunFacts.aReadyRun;
import static dev.photofinish.command.run.RunFacts.aReadyRunThatBegan;
import static dev.photofinish.command.run.RunFacts.aRegisteredRunThatBegan;
import static dev.photofinish.command.run.RunFacts.aRunIn;
import static dev.photofinish.command.run.RunFacts.anAbandonedRun;
import static dev.photofinish.command.run.RunFacts.and;
import static dev.photofinish.command.run.RunFacts.began;
import static dev.photofinish.command.run.RunFacts.entered;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.run.model.RunRejection;
import dev.photofinish.command.run.progress.EnterZone;
import dev.photofinish.command.run.progress.WarpTo;
import dev.photofinish.events.run.ParticipantWarped;
import dev.photofinish.events.run.ParticipantZoneEntered;
import dev.photofinish.events.run.PlayStarted;
import dev.photofinish.events.run.Zone;
import org.junit.jupiter.api.Test;

class EnteringZonesTest {
    private final AggregateScenario<Run> run = new AggregateScenario<>(Run.class);

    @Test
    void a_gate_is_a_visit() {
        run.given(aPlayingRun()).when(enter(KEEP, 60_000)).then(entered(KEEP, 60_000, NOW));
    }

    @Test
    void a_zone_entered_again_is_a_visit_of_its_own() {
        run.given(aRunIn(KEEP, 60_000)).when(enter(KEEP, 90_000)).then(entered(KEEP, 90_000, NOW));
    }

    @Test
    void the_same_report_again_is_no_second_visit() {
        run.given(aRunIn(KEEP, 60_000)).when(enter(KEEP, 60_000)).thenNothing();
    }

    @Test
    void a_report_held_back_during_an_outage_counts_with_its_own_time() {
        run.given(aRunIn(OSSUARY, 90_000)).when(enter(KEEP, 60_000)).then(entered(KEEP, 60_000, NOW));
    }

    @Test
    void a_gate_starts_the_play_of_somebody_who_is_ready() {
        run.given(aReadyRunThatBegan())
                .when(enter(KEEP, 60_000))
                .then(new PlayStarted(RUN, RACE, 1, START, 60_000, NOW), entered(KEEP, 60_000, NOW));
    }

    @Test
    void a_gate_starts_the_play_of_somebody_who_never_was_ready() {
        run.given(aRegisteredRunThatBegan())
                .when(enter(KEEP, 60_000))
                .then(new PlayStarted(RUN, RACE, 1, START, 60_000, NOW), entered(KEEP, 60_000, NOW));
    }

    @Test
    void a_gate_before_the_beginning_is_refused() {
        run.given(aReadyRun()).when(enter(KEEP, 60_000)).thenRefused(RunRejection.RACE_NOT_RUNNING);
    }

    @Test
    void a_gate_of_an_attempt_that_is_gone_is_refused() {
        run.given(and(aPlayingRun(), began(2))).when(enter(KEEP, 60_000)).thenRefused(RunRejection.RACE_NOT_RUNNING);
    }

    @Test
    void a_run_that_is_over_is_frozen() {
        run.given(aFinishedRun()).when(enter(KEEP, 60_000)).thenNothing();
        run.given(anAbandonedRun()).when(enter(KEEP, 60_000)).thenNothing();
    }

    @Test
    void the_next_attempt_has_visited_nothing() {
        var again = new EnterZone(RUN, RACE, 2, KEEP, 60_000, NOW);
        run.given(and(aRunIn(KEEP, 60_000), began(2)))
                .when(again)
                .then(
                        new PlayStarted(RUN, RACE, 2, START, 60_000, NOW),
                        new ParticipantZoneEntered(RUN, RACE, 2, KEEP, 60_000, NOW));
    }

    @Test
    void a_warp_moves_the_player() {
        run.given(aRunIn(KEEP, 60_000)).when(warp(START)).then(new ParticipantWarped(RUN, RACE, 1, START, NOW));
    }

    @Test
    void a_warp_to_where_the_player_is_changes_nothing() {
        run.given(aRunIn(KEEP, 60_000)).when(warp(KEEP)).thenNothing();
    }

    @Test
    void a_warp_is_no_visit() {
        run.given(and(aRunIn(KEEP, 60_000), new ParticipantWarped(RUN, RACE, 1, START, T0)))
                .when(enter(START, 60_000))
                .then(entered(START, 60_000, NOW));
    }

    @Test
    void a_warp_before_the_beginning_is_refused() {
        run.given(aReadyRun()).when(warp(KEEP)).thenRefused(RunRejection.RACE_NOT_RUNNING);
    }

    @Test
    void nobody_warps_after_the_end() {
        run.given(aFinishedRun()).when(warp(KEEP)).thenNothing();
    }

    private static EnterZone enter(Zone zone, long igtMs) {
        return new EnterZone(RUN, RACE, 1, zone, igtMs, NOW);
    }

    private static WarpTo warp(Zone zone) {
        return new WarpTo(RUN, RACE, 1, zone, NOW);
    }
}
