package dev.photofinish.command.tournament.run;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.model.AsyncRunState;
import dev.photofinish.events.RunId;
import dev.photofinish.events.tournament.AsyncRunDisqualificationUndone;
import dev.photofinish.events.tournament.AsyncRunEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A disqualification was a mistake. */
public record UndoDisqualification(
        @TargetAggregateIdentifier RunId runId, Instant at) {
    /** Nothing happens when there is none. */
    public Decision<AsyncRunEvent> decide(AsyncRunState run) {
        return run.disqualified()
                ? accept(new AsyncRunDisqualificationUndone(runId, Owned.tournament(run), at))
                : nothing();
    }
}
