package dev.photofinish.command.tournament.run;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.model.AsyncRunRejection;
import dev.photofinish.command.tournament.model.AsyncRunState;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.tournament.AsyncRunEvent;
import dev.photofinish.events.tournament.AsyncRunReattempted;
import dev.photofinish.events.tournament.TournamentTerms;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A player wants to play another run in the place of this one (tournaments §5.5). */
public record ReattemptAsyncRun(@TargetAggregateIdentifier RunId runId, AccountId account, Instant at) {
    /** Refused when it is not over, replaced already, or the tournament allows no more. */
    public Decision<AsyncRunEvent> decide(AsyncRunState run, AsyncRunBook book) {
        var refusal = Owned.refusal(run, account);
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        if (!run.phase().over()) {
            return refuse(AsyncRunRejection.NOT_OVER);
        }
        if (run.reattempted()) {
            return refuse(AsyncRunRejection.ALREADY_REATTEMPTED);
        }
        var tournament = Owned.tournament(run);
        int most = book.terms(tournament).map(PlayingTerms::mostReattempts).orElse(0);
        return most == TournamentTerms.ANY_NUMBER || book.reattempts(tournament, account) < most
                ? accept(new AsyncRunReattempted(runId, tournament, at))
                : refuse(AsyncRunRejection.NO_REATTEMPTS_LEFT);
    }
}
