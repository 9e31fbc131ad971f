package dev.photofinish.command.tournament.run;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.model.AsyncRunPhase;
import dev.photofinish.command.tournament.model.AsyncRunRejection;
import dev.photofinish.command.tournament.model.AsyncRunState;
import dev.photofinish.events.RunId;
import dev.photofinish.events.tournament.AsyncRunDeadlineExtended;
import dev.photofinish.events.tournament.AsyncRunEvent;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** An organizer gives a player longer to start. */
public record ExtendAsyncRun(@TargetAggregateIdentifier RunId runId, Duration by, Instant at) {
    /** Only before the start. */
    public Decision<AsyncRunEvent> decide(AsyncRunState run) {
        if (run.phase() == AsyncRunPhase.NEW) {
            return refuse(AsyncRunRejection.UNKNOWN_RUN);
        }
        return run.phase() == AsyncRunPhase.PENDING
                ? accept(new AsyncRunDeadlineExtended(
                        runId, Owned.tournament(run), run.startsAt().plus(by), at))
                : refuse(AsyncRunRejection.NOT_PENDING);
    }
}
