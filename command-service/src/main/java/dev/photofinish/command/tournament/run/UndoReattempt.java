package dev.photofinish.command.tournament.run;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.model.AsyncRunRejection;
import dev.photofinish.command.tournament.model.AsyncRunState;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.tournament.AsyncRunEvent;
import dev.photofinish.events.tournament.AsyncRunReattemptUndone;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A run is to count again (tournaments §5.5).
 *
 * @param poolId its pool
 */
public record UndoReattempt(@TargetAggregateIdentifier RunId runId, PoolId poolId, Instant at) {
    /** Refused when another run has taken its place meanwhile. */
    public Decision<AsyncRunEvent> decide(AsyncRunState run, AsyncRunBook book) {
        if (!run.reattempted()) {
            return nothing();
        }
        var tournament = Owned.tournament(run);
        int owed = book.terms(tournament).map(PlayingTerms::runsPerPool).orElse(0);
        var account = Objects.requireNonNull(run.account(), "of a run that was drawn");
        return book.runsIn(poolId, account) < owed
                ? accept(new AsyncRunReattemptUndone(runId, tournament, at))
                : refuse(AsyncRunRejection.SLOT_TAKEN);
    }
}
