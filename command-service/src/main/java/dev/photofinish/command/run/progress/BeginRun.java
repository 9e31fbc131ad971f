package dev.photofinish.command.run.progress;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.run.model.RunState;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.run.RunBegan;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.events.run.Zone;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The race started; progress counts from here on.
 *
 * @param start the graph's start; null when it has none
 */
public record BeginRun(
        @TargetAggregateIdentifier RunId runId,
        RaceId raceId,
        int attempt,
        @Nullable Zone start,
        Instant at) {
    /** Sent at least once; a run that began, is over, or is in a later attempt stays as it is. */
    public Decision<RunEvent> decide(RunState known) {
        var run = known.in(attempt);
        if (known.outlived(attempt) || run.began() || run.phase().over()) {
            return nothing();
        }
        return accept(new RunBegan(runId, raceId, attempt, start, at));
    }
}
