package dev.photofinish.command.tournament.run;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.model.AsyncRunRejection;
import dev.photofinish.command.tournament.model.AsyncRunState;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.tournament.AsyncRunEvent;
import dev.photofinish.events.tournament.AsyncRunForfeited;
import dev.photofinish.events.tournament.ForfeitReason;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A player gives up, for good. */
public record ForfeitAsyncRun(@TargetAggregateIdentifier RunId runId, AccountId account, Instant at) {
    /** Refused when it is over. */
    public Decision<AsyncRunEvent> decide(AsyncRunState run) {
        var refusal = Owned.refusal(run, account);
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        if (run.liveRace() != null) {
            return refuse(AsyncRunRejection.RACED_IN_A_ROOM);
        }
        return run.phase().active()
                ? accept(new AsyncRunForfeited(runId, Owned.tournament(run), ForfeitReason.GAVE_UP, at))
                : refuse(AsyncRunRejection.NOT_ACTIVE);
    }
}
