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

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.run.model.RunRejection;
import dev.photofinish.command.run.progress.ReportProgress;
import dev.photofinish.events.run.IgtCheckpointed;
import dev.photofinish.events.run.ParticipantDied;
import dev.photofinish.events.run.ParticipantWarped;
import dev.photofinish.events.run.PlayStarted;
import dev.photofinish.events.run.SuspicionKind;
import dev.photofinish.events.run.SuspiciousProgressReported;
import dev.photofinish.events.run.Zone;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportingProgressTest {
    private final AggregateScenario<Run> run = new AggregateScenario<>(Run.class);

    @Test
    void the_first_update_starts_play() {
        run.given(aReadyRunThatBegan()).when(report(1_500, 0)).then(new PlayStarted(RUN, RACE, 1, START, 1_500, NOW));
    }

    @Test
    void a_first_update_that_brings_deaths_starts_play_and_puts_them_down_to_the_start() {
        run.given(aReadyRunThatBegan())
                .when(report(1_500, 2))
                .then(new PlayStarted(RUN, RACE, 1, START, 1_500, NOW), died(START, 2, 2, 1_500));
    }

    @Test
    void an_update_alone_does_not_start_the_play_of_somebody_who_is_not_ready() {
        run.given(aRegisteredRunThatBegan()).when(report(1_500, 0)).thenNothing();
        run.given(aRegisteredRunThatBegan()).when(report(30_000, 0)).then(checkpoint(30_000));
    }

    @Test
    void an_update_before_the_run_began_is_refused() {
        run.given(aReadyRun()).when(report(1_500, 0)).thenRefused(RunRejection.RACE_NOT_RUNNING);
        run.given(List.of()).when(report(1_500, 0)).thenRefused(RunRejection.RACE_NOT_RUNNING);
    }

    @Test
    void an_update_from_an_attempt_that_is_gone_is_refused() {
        run.given(and(aPlayingRun(), began(2))).when(report(60_000, 0)).thenRefused(RunRejection.RACE_NOT_RUNNING);
    }

    @Test
    void an_update_for_an_attempt_that_has_not_begun_is_refused() {
        var ahead = new ReportProgress(RUN, RACE, 2, 5_000L, 0, 0, 30_000, NOW);
        run.given(aPlayingRun()).when(ahead).thenRefused(RunRejection.RACE_NOT_RUNNING);
    }

    @Test
    void a_run_that_is_over_is_frozen() {
        run.given(aFinishedRun()).when(report(500_000, 9)).thenNothing();
        run.given(anAbandonedRun()).when(report(500_000, 9)).thenNothing();
    }

    @Test
    void the_time_is_kept_every_thirty_seconds_of_play() {
        run.given(aPlayingRun()).when(report(30_999, 0)).thenNothing();
        run.given(aPlayingRun()).when(report(31_000, 0)).then(checkpoint(31_000));
    }

    @Test
    void any_fact_with_a_time_keeps_it() {
        run.given(aRunIn(KEEP, 60_000)).when(report(89_999, 0)).thenNothing();
        run.given(aRunIn(KEEP, 60_000)).when(report(90_000, 0)).then(checkpoint(90_000));
    }

    @Test
    void a_death_is_put_down_to_the_zone_the_player_is_in() {
        run.given(aRunIn(KEEP, 60_000)).when(report(65_000, 1)).then(died(KEEP, 1, 1, 65_000));
    }

    @Test
    void deaths_since_the_last_report_are_counted_together() {
        var before = new ParticipantDied(RUN, RACE, 1, KEEP.nodeId(), 1, 1, 61_000, T0);
        run.given(and(aRunIn(KEEP, 60_000), before)).when(report(65_000, 4)).then(died(KEEP, 3, 4, 65_000));
    }

    @Test
    void a_death_keeps_the_time_so_no_checkpoint_is_needed() {
        run.given(aPlayingRun()).when(report(100_000, 1)).then(died(START, 1, 1, 100_000));
    }

    @Test
    void a_death_after_a_warp_is_put_down_to_the_zone_warped_to() {
        var warped = new ParticipantWarped(RUN, RACE, 1, START, T0);
        run.given(and(aRunIn(KEEP, 60_000), warped)).when(report(61_000, 1)).then(died(START, 1, 1, 61_000));
    }

    @Test
    void a_death_in_a_zone_never_entered_is_put_down_to_none() {
        var warped = new ParticipantWarped(RUN, RACE, 1, OSSUARY, T0);
        run.given(and(aPlayingRun(), warped))
                .when(report(2_000, 1))
                .then(new ParticipantDied(RUN, RACE, 1, null, 1, 1, 2_000, NOW));
    }

    @Test
    void a_time_that_goes_down_is_ignored_and_recorded() {
        run.given(aRunIn(KEEP, 60_000)).when(report(50_000, 0)).then(timeWentDown(60_000, 50_000));
    }

    @Test
    void a_time_below_what_the_connection_has_seen_is_recorded_too() {
        run.given(aRunIn(KEEP, 60_000))
                .when(new ReportProgress(RUN, RACE, 1, 0L, 0, 75_000, 30_000, NOW))
                .then(timeWentDown(75_000, 0));
    }

    @Test
    void one_dip_is_recorded_once() {
        run.given(and(aRunIn(KEEP, 60_000), timeWentDown(60_000, 50_000)))
                .when(report(51_000, 0))
                .thenNothing();
    }

    @Test
    void the_next_dip_is_recorded_again() {
        run.given(and(
                        aRunIn(KEEP, 60_000),
                        timeWentDown(60_000, 50_000),
                        new IgtCheckpointed(RUN, RACE, 1, 90_000, T0)))
                .when(report(80_000, 0))
                .then(timeWentDown(90_000, 80_000));
    }

    @Test
    void a_death_during_a_dip_carries_the_time_that_counts() {
        run.given(and(aRunIn(KEEP, 60_000), timeWentDown(60_000, 50_000)))
                .when(report(51_000, 1))
                .then(died(KEEP, 1, 1, 60_000));
    }

    @Test
    void deaths_that_go_down_are_ignored_and_recorded_once() {
        var died = new ParticipantDied(RUN, RACE, 1, KEEP.nodeId(), 3, 3, 61_000, T0);
        var wentDown = new SuspiciousProgressReported(RUN, RACE, 1, SuspicionKind.DEATHS_WENT_DOWN, 3, 1, NOW);
        run.given(and(aRunIn(KEEP, 60_000), died)).when(report(62_000, 1)).then(wentDown);
        run.given(and(aRunIn(KEEP, 60_000), died, wentDown))
                .when(report(63_000, 1))
                .thenNothing();
    }

    @Test
    void an_update_without_figures_only_starts_play() {
        var empty = new ReportProgress(RUN, RACE, 1, null, null, 0, 30_000, NOW);
        run.given(aReadyRunThatBegan()).when(empty).then(new PlayStarted(RUN, RACE, 1, START, 0, NOW));
        run.given(aPlayingRun()).when(empty).thenNothing();
    }

    private static ReportProgress report(long igtMs, int deaths) {
        return new ReportProgress(RUN, RACE, 1, igtMs, deaths, 0, 30_000, NOW);
    }

    private static ParticipantDied died(Zone zone, int count, int total, long igtMs) {
        return new ParticipantDied(RUN, RACE, 1, zone.nodeId(), count, total, igtMs, NOW);
    }

    private static IgtCheckpointed checkpoint(long igtMs) {
        return new IgtCheckpointed(RUN, RACE, 1, igtMs, NOW);
    }

    private static SuspiciousProgressReported timeWentDown(long known, long reported) {
        return new SuspiciousProgressReported(RUN, RACE, 1, SuspicionKind.IGT_WENT_DOWN, known, reported, NOW);
    }
}
