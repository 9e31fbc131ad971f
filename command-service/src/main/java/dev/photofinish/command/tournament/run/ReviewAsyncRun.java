package dev.photofinish.command.tournament.run;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.model.AsyncRunPhase;
import dev.photofinish.command.tournament.model.AsyncRunRejection;
import dev.photofinish.command.tournament.model.AsyncRunState;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.tournament.AsyncRunEvent;
import dev.photofinish.events.tournament.AsyncRunReviewed;
import dev.photofinish.events.tournament.ReviewVerdict;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer has looked at a run (tournaments §5.6).
 *
 * @param elapsed what it took really; null = as it was
 */
public record ReviewAsyncRun(
        @TargetAggregateIdentifier RunId runId,
        AccountId reviewer,
        ReviewVerdict verdict,
        @Nullable String notes,
        @Nullable Duration elapsed,
        Instant at) {
    /** Of a finished run that counts, and never one's own. A correction moves the start. */
    public Decision<AsyncRunEvent> decide(AsyncRunState run) {
        if (run.phase() == AsyncRunPhase.NEW) {
            return refuse(AsyncRunRejection.UNKNOWN_RUN);
        }
        if (run.isOf(reviewer)) {
            return refuse(AsyncRunRejection.OWN_RUN);
        }
        var endedAt = run.endedAt();
        if (run.phase() != AsyncRunPhase.FINISHED || endedAt == null) {
            return refuse(AsyncRunRejection.NOT_FINISHED);
        }
        if (run.reattempted()) {
            return refuse(AsyncRunRejection.ALREADY_REATTEMPTED);
        }
        var startedAt = elapsed == null ? run.startsAt() : endedAt.minus(elapsed);
        return accept(new AsyncRunReviewed(runId, Owned.tournament(run), reviewer, verdict, notes, startedAt, at));
    }
}
