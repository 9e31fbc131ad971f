package dev.photofinish.command.run.correction;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.run.model.RunPhase;
import dev.photofinish.command.run.model.RunState;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.run.AbandonmentUndone;
import dev.photofinish.events.run.RunEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * An abandoned run goes on. The race has decided so, and this follows at least once.
 *
 * @param reason in the organizer's words
 */
public record UndoAbandonment(
        @TargetAggregateIdentifier RunId runId, RaceId raceId, int attempt, String reason, Instant at) {
    /** Nothing to undo: nothing happens. */
    public Decision<RunEvent> decide(RunState known) {
        var run = known.in(attempt);
        boolean abandoned = run.phase() == RunPhase.ABANDONED && !run.disqualified();
        return abandoned && !known.outlived(attempt)
                ? accept(new AbandonmentUndone(runId, raceId, attempt, reason, at))
                : nothing();
    }
}
