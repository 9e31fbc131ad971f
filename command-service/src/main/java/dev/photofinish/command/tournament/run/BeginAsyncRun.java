package dev.photofinish.command.tournament.run;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.model.AsyncRunPhase;
import dev.photofinish.command.tournament.model.AsyncRunState;
import dev.photofinish.events.RunId;
import dev.photofinish.events.tournament.AsyncRunEvent;
import dev.photofinish.events.tournament.AsyncRunStarted;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The countdown may be over. */
public record BeginAsyncRun(@TargetAggregateIdentifier RunId runId, Instant at) {
    /** The time counts from the moment that was promised, however late anybody looks. */
    public Decision<AsyncRunEvent> decide(AsyncRunState run) {
        return run.phase() == AsyncRunPhase.COUNTING && !at.isBefore(run.startsAt())
                ? accept(new AsyncRunStarted(runId, Owned.tournament(run), run.startsAt(), at))
                : nothing();
    }
}
