package dev.photofinish.command.run.correction;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.run.model.RunRejection;
import dev.photofinish.command.run.model.RunState;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.run.ParticipantDisqualified;
import dev.photofinish.events.run.RunEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The organizer takes the player out of the ranking. The race has vouched for it.
 *
 * @param reason in the organizer's words
 */
public record DisqualifyRun(
        @TargetAggregateIdentifier RunId runId, RaceId raceId, int attempt, String reason, Instant at) {
    /** Even a run that has finished; once. */
    public Decision<RunEvent> decide(RunState known) {
        if (known.outlived(attempt)) {
            return refuse(RunRejection.RACE_NOT_RUNNING);
        }
        return known.in(attempt).disqualified()
                ? refuse(RunRejection.RUN_DISQUALIFIED)
                : accept(new ParticipantDisqualified(runId, raceId, attempt, reason, at));
    }
}
