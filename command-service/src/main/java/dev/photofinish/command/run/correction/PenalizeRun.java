package dev.photofinish.command.run.correction;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.run.model.RunPhase;
import dev.photofinish.command.run.model.RunRejection;
import dev.photofinish.command.run.model.RunState;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.events.run.TimePenaltyGiven;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The organizer adds to the player's final time. The race has vouched for it.
 *
 * @param penaltyMs more than 0
 * @param reason in the organizer's words
 */
public record PenalizeRun(
        @TargetAggregateIdentifier RunId runId, RaceId raceId, int attempt, long penaltyMs, String reason, Instant at) {
    /** A run without a finish has no final time to add to. */
    public Decision<RunEvent> decide(RunState known) {
        if (known.outlived(attempt)) {
            return refuse(RunRejection.RACE_NOT_RUNNING);
        }
        return known.in(attempt).phase() == RunPhase.ABANDONED
                ? refuse(RunRejection.RUN_IS_OVER)
                : accept(new TimePenaltyGiven(runId, raceId, attempt, penaltyMs, reason, at));
    }
}
