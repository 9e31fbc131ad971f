package dev.photofinish.command.run.progress;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.run.model.RunRejection;
import dev.photofinish.command.run.model.RunState;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.run.AbandonReason;
import dev.photofinish.events.run.ParticipantAbandoned;
import dev.photofinish.events.run.RunEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The run ends without a finish. The sender has seen that this attempt of the race was running, so it counts even before
 * the start has reached the run.
 */
public record AbandonRun(
        @TargetAggregateIdentifier RunId runId, RaceId raceId, int attempt, AbandonReason reason, Instant at) {
    /** The first end of a run stands (better C2). A player is told so; the platform's own commands just change nothing. */
    public Decision<RunEvent> decide(RunState known) {
        boolean asked = reason == AbandonReason.OWN_CHOICE;
        if (known.outlived(attempt)) {
            return asked ? refuse(RunRejection.RACE_NOT_RUNNING) : nothing();
        }
        if (known.in(attempt).phase().over()) {
            return asked ? refuse(RunRejection.RUN_IS_OVER) : nothing();
        }
        return accept(new ParticipantAbandoned(runId, raceId, attempt, reason, at));
    }
}
