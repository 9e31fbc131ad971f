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
import dev.photofinish.events.tournament.AsyncRunFinished;
import dev.photofinish.events.tournament.AsyncRunStarted;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A player is through. */
public record FinishAsyncRun(@TargetAggregateIdentifier RunId runId, AccountId account, Instant at) {
    /** Once; a countdown that is over counts as a start although nobody has said so yet. */
    public Decision<AsyncRunEvent> decide(AsyncRunState run) {
        var refusal = Owned.refusal(run, account);
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        if (run.liveRace() != null) {
            return refuse(AsyncRunRejection.RACED_IN_A_ROOM);
        }
        var tournament = Owned.tournament(run);
        var finished = new AsyncRunFinished(runId, tournament, at, at);
        if (run.phase() == AsyncRunPhase.COUNTING && at.isAfter(run.startsAt())) {
            return accept(List.of(new AsyncRunStarted(runId, tournament, run.startsAt(), at), finished));
        }
        return run.phase() == AsyncRunPhase.IN_PROGRESS && at.isAfter(run.startsAt())
                ? accept(finished)
                : refuse(AsyncRunRejection.NOT_IN_PROGRESS);
    }
}
