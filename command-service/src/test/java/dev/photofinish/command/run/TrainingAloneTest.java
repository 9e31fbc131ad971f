package dev.photofinish.command.run;

import static dev.photofinish.command.run.RunFacts.KEEP;
import static dev.photofinish.command.run.RunFacts.NOW;
import static dev.photofinish.command.run.RunFacts.OSSUARY;
import static dev.photofinish.command.run.RunFacts.RUN;
import static dev.photofinish.command.run.RunFacts.START;
import static dev.photofinish.command.run.RunFacts.and;
import static dev.photofinish.command.run.SoloFacts.SESSION;
import static dev.photofinish.command.run.SoloFacts.aSessionThatHasJustBegun;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.run.model.RunRejection;
import dev.photofinish.command.run.progress.AbandonRun;
import dev.photofinish.command.run.progress.EnterZone;
import dev.photofinish.command.run.progress.FinishRun;
import dev.photofinish.command.run.progress.MarkReady;
import dev.photofinish.command.run.progress.ReportProgress;
import dev.photofinish.command.run.progress.WarpTo;
import dev.photofinish.events.run.AbandonReason;
import dev.photofinish.events.run.ParticipantAbandoned;
import dev.photofinish.events.run.ParticipantDied;
import dev.photofinish.events.run.ParticipantFinished;
import dev.photofinish.events.run.ParticipantWarped;
import dev.photofinish.events.run.ParticipantZoneEntered;
import dev.photofinish.events.run.PlayStarted;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.events.run.Zone;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A session takes what a run of a race takes (better C16). */
class TrainingAloneTest {
    private final AggregateScenario<Run> session = new AggregateScenario<>(Run.class);

    @Test
    void the_first_update_starts_play_without_anybody_saying_ready() {
        session.given(aSessionThatHasJustBegun()).when(report(1_500, 0)).then(playStarted(1_500));
    }

    @Test
    void a_gate_starts_play_as_well() {
        session.given(aSessionThatHasJustBegun())
                .when(enter(KEEP, 60_000))
                .then(playStarted(60_000), entered(KEEP, 60_000));
    }

    @Test
    void to_be_ready_is_nothing_new() {
        session.given(aSessionThatHasJustBegun())
                .when(new MarkReady(RUN, SESSION, 1, NOW))
                .thenNothing();
    }

    @Test
    void a_zone_entered_again_is_a_visit_of_its_own_and_deaths_are_those_of_the_present_zone() {
        session.given(inTheKeep()).when(enter(START, 90_000)).then(entered(START, 90_000));
        session.given(inTheKeep())
                .when(report(95_000, 2))
                .then(new ParticipantDied(RUN, SESSION, 1, "keep", 2, 2, 95_000, NOW));
    }

    @Test
    void a_warp_moves_the_player() {
        session.given(inTheKeep())
                .when(new WarpTo(RUN, SESSION, 1, OSSUARY, NOW))
                .then(new ParticipantWarped(RUN, SESSION, 1, OSSUARY, NOW));
    }

    @Test
    void the_final_boss_finishes_the_session_and_its_player_may_give_it_up() {
        session.given(inTheKeep())
                .when(new FinishRun(RUN, SESSION, 1, 400_000, NOW))
                .then(new ParticipantFinished(RUN, SESSION, 1, 400_000, NOW));
        session.given(aSessionThatHasJustBegun()).when(giveUp()).then(abandoned());
    }

    @Test
    void what_is_over_stays_as_it_is() {
        var over = and(inTheKeep(), abandoned());
        session.given(over).when(report(95_000, 2)).thenNothing();
        session.given(over).when(enter(OSSUARY, 95_000)).thenNothing();
        session.given(over).when(giveUp()).thenRefused(RunRejection.RUN_IS_OVER);
        session.given(over).when(new FinishRun(RUN, SESSION, 1, 400_000, NOW)).thenRefused(RunRejection.RUN_ABANDONED);
    }

    private static List<RunEvent> inTheKeep() {
        return and(aSessionThatHasJustBegun(), playStarted(1_000), entered(KEEP, 60_000));
    }

    private static ReportProgress report(long igtMs, int deaths) {
        return new ReportProgress(RUN, SESSION, 1, igtMs, deaths, 0, 30_000, NOW);
    }

    private static EnterZone enter(Zone zone, long igtMs) {
        return new EnterZone(RUN, SESSION, 1, zone, igtMs, NOW);
    }

    private static AbandonRun giveUp() {
        return new AbandonRun(RUN, SESSION, 1, AbandonReason.OWN_CHOICE, NOW);
    }

    private static PlayStarted playStarted(long igtMs) {
        return new PlayStarted(RUN, SESSION, 1, START, igtMs, NOW);
    }

    private static ParticipantZoneEntered entered(Zone zone, long igtMs) {
        return new ParticipantZoneEntered(RUN, SESSION, 1, zone, igtMs, NOW);
    }

    private static ParticipantAbandoned abandoned() {
        return new ParticipantAbandoned(RUN, SESSION, 1, AbandonReason.OWN_CHOICE, NOW);
    }
}
