package dev.photofinish.command.tournament.run;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.model.AsyncRunRejection;
import dev.photofinish.command.tournament.model.AsyncRunState;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.tournament.AsyncRunCountedDown;
import dev.photofinish.events.tournament.AsyncRunEvent;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A player is ready (tournaments §5.2).
 *
 * @param countdown how long it counts down
 */
public record ReadyAsyncRun(@TargetAggregateIdentifier RunId runId, AccountId account, Duration countdown, Instant at) {
    /** Ready again during the countdown begins no second one. */
    public Decision<AsyncRunEvent> decide(AsyncRunState run) {
        var refusal = Owned.refusal(run, account);
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        return switch (run.phase()) {
            case COUNTING -> nothing();
            case PENDING ->
                at.isBefore(run.startsAt())
                        ? accept(new AsyncRunCountedDown(runId, Owned.tournament(run), at.plus(countdown), at))
                        : refuse(AsyncRunRejection.TOO_LATE_TO_START);
            case NEW, RESERVED, IN_PROGRESS, FINISHED, FORFEITED, OUT, VOID -> refuse(AsyncRunRejection.NOT_PENDING);
        };
    }
}
