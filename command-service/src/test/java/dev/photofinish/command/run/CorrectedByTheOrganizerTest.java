package dev.photofinish.command.run;

import static dev.photofinish.command.run.RunFacts.KEEP;
import static dev.photofinish.command.run.RunFacts.NOW;
import static dev.photofinish.command.run.RunFacts.RACE;
import static dev.photofinish.command.run.RunFacts.RUN;
import static dev.photofinish.command.run.RunFacts.T0;
import static dev.photofinish.command.run.RunFacts.aFinishedRun;
import static dev.photofinish.command.run.RunFacts.aPlayingRun;
import static dev.photofinish.command.run.RunFacts.anAbandonedRun;
import static dev.photofinish.command.run.RunFacts.and;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.run.correction.DisqualifyRun;
import dev.photofinish.command.run.correction.PenalizeRun;
import dev.photofinish.command.run.correction.UndoAbandonment;
import dev.photofinish.command.run.model.RunRejection;
import dev.photofinish.command.run.progress.EnterZone;
import dev.photofinish.events.run.AbandonmentUndone;
import dev.photofinish.events.run.ParticipantDisqualified;
import dev.photofinish.events.run.ParticipantZoneEntered;
import dev.photofinish.events.run.TimePenaltyGiven;
import org.junit.jupiter.api.Test;

class CorrectedByTheOrganizerTest {
    private final AggregateScenario<Run> run = new AggregateScenario<>(Run.class);

    @Test
    void a_run_is_disqualified_finished_or_not() {
        run.given(aPlayingRun()).when(disqualify()).then(disqualified());
        run.given(aFinishedRun()).when(disqualify()).then(disqualified());
    }

    @Test
    void it_is_disqualified_once_and_then_frozen() {
        run.given(and(aPlayingRun(), disqualified())).when(disqualify()).thenRefused(RunRejection.RUN_DISQUALIFIED);
        run.given(and(aPlayingRun(), disqualified()))
                .when(new EnterZone(RUN, RACE, 1, KEEP, 60_000, NOW))
                .thenNothing();
    }

    @Test
    void a_penalty_is_given_to_whoever_has_or_may_still_have_a_final_time() {
        run.given(aPlayingRun()).when(penalize()).then(new TimePenaltyGiven(RUN, RACE, 1, 30_000, "quit out", NOW));
        run.given(aFinishedRun()).when(penalize()).then(new TimePenaltyGiven(RUN, RACE, 1, 30_000, "quit out", NOW));
        run.given(anAbandonedRun()).when(penalize()).thenRefused(RunRejection.RUN_IS_OVER);
    }

    @Test
    void an_undone_abandonment_lets_the_run_go_on() {
        run.given(anAbandonedRun()).when(undo()).then(new AbandonmentUndone(RUN, RACE, 1, "power cut", NOW));
        run.given(and(anAbandonedRun(), new AbandonmentUndone(RUN, RACE, 1, "power cut", T0)))
                .when(new EnterZone(RUN, RACE, 1, KEEP, 60_000, NOW))
                .then(new ParticipantZoneEntered(RUN, RACE, 1, KEEP, 60_000, NOW));
    }

    @Test
    void undoing_twice_or_without_an_abandonment_changes_nothing() {
        run.given(and(anAbandonedRun(), new AbandonmentUndone(RUN, RACE, 1, "power cut", T0)))
                .when(undo())
                .thenNothing();
        run.given(aFinishedRun()).when(undo()).thenNothing();
        run.given(and(aPlayingRun(), disqualified())).when(undo()).thenNothing();
    }

    private static ParticipantDisqualified disqualified() {
        return new ParticipantDisqualified(RUN, RACE, 1, "another mod", NOW);
    }

    private static DisqualifyRun disqualify() {
        return new DisqualifyRun(RUN, RACE, 1, "another mod", NOW);
    }

    private static PenalizeRun penalize() {
        return new PenalizeRun(RUN, RACE, 1, 30_000, "quit out", NOW);
    }

    private static UndoAbandonment undo() {
        return new UndoAbandonment(RUN, RACE, 1, "power cut", NOW);
    }
}
