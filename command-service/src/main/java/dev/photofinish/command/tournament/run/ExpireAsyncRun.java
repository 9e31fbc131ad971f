package dev.photofinish.command.tournament.run;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.model.AsyncRunState;
import dev.photofinish.events.RunId;
import dev.photofinish.events.tournament.AsyncRunEvent;
import dev.photofinish.events.tournament.AsyncRunForfeited;
import dev.photofinish.events.tournament.ForfeitReason;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A deadline of a run may have passed (tournaments §5.4).
 *
 * @param longest a run may take
 */
public record ExpireAsyncRun(@TargetAggregateIdentifier RunId runId, Duration longest, Instant at) {
    /** Whoever counts down has started in time. */
    public Decision<AsyncRunEvent> decide(AsyncRunState run) {
        return switch (run.phase()) {
            case PENDING -> at.isBefore(run.startsAt()) ? nothing() : forfeit(run, ForfeitReason.NOT_STARTED);
            case IN_PROGRESS ->
                at.isBefore(run.startsAt().plus(longest)) ? nothing() : forfeit(run, ForfeitReason.TOO_LONG);
            case NEW, RESERVED, COUNTING, FINISHED, FORFEITED, OUT, VOID -> nothing();
        };
    }

    private Decision<AsyncRunEvent> forfeit(AsyncRunState run, ForfeitReason reason) {
        return accept(new AsyncRunForfeited(runId, Owned.tournament(run), reason, at));
    }
}
