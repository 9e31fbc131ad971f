package dev.photofinish.command.tournament.run;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.model.AsyncRunPhase;
import dev.photofinish.command.tournament.model.AsyncRunRejection;
import dev.photofinish.command.tournament.model.AsyncRunState;
import dev.photofinish.events.RunId;
import dev.photofinish.events.tournament.AsyncRunDisqualified;
import dev.photofinish.events.tournament.AsyncRunEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** An organizer takes a run out of the scores (tournaments §5.2). */
public record DisqualifyAsyncRun(@TargetAggregateIdentifier RunId runId, String reason, Instant at) {
    /** Of a run that is over, with a reason. */
    public Decision<AsyncRunEvent> decide(AsyncRunState run) {
        if (run.phase() == AsyncRunPhase.NEW) {
            return refuse(AsyncRunRejection.UNKNOWN_RUN);
        }
        if (reason.isBlank()) {
            return refuse(AsyncRunRejection.REASON_NEEDED);
        }
        if (!run.phase().over()) {
            return refuse(AsyncRunRejection.NOT_OVER);
        }
        return run.disqualified()
                ? nothing()
                : accept(new AsyncRunDisqualified(runId, Owned.tournament(run), reason, at));
    }
}
