package dev.photofinish.command.tournament.run;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.model.AsyncRunRejection;
import dev.photofinish.command.tournament.model.TournamentRejection;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.AsyncRunDrawn;
import dev.photofinish.events.tournament.AsyncRunEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A player wants a permalink of a pool (tournaments §5.3). That they are a member is checked before.
 *
 * @param startBefore their deadline
 */
public record DrawAsyncRun(
        @TargetAggregateIdentifier RunId runId,
        TournamentId tournamentId,
        PoolId poolId,
        AccountId account,
        Instant startBefore,
        Instant at) {
    /** In the order of the reference. Of two that a player wants at once, they get one. */
    public Decision<AsyncRunEvent> decide(AsyncRunBook book) {
        return book.terms(tournamentId)
                .map(terms -> decide(terms, book))
                .orElseGet(() -> refuse(TournamentRejection.UNKNOWN_TOURNAMENT));
    }

    private Decision<AsyncRunEvent> decide(PlayingTerms terms, AsyncRunBook book) {
        if (!terms.active()) {
            return refuse(AsyncRunRejection.TOURNAMENT_INACTIVE);
        }
        if (terms.requireRacetime() && !book.isLinked(account)) {
            return refuse(AsyncRunRejection.RACETIME_NOT_LINKED);
        }
        if (book.isPlaying(tournamentId, account)) {
            return refuse(AsyncRunRejection.ACTIVE_RUN);
        }
        if (terms.pools().isEmpty()) {
            return refuse(AsyncRunRejection.NO_POOLS);
        }
        if (!terms.pools().contains(poolId)) {
            return refuse(TournamentRejection.UNKNOWN_POOL);
        }
        if (book.runsIn(poolId, account) >= terms.runsPerPool()) {
            return refuse(AsyncRunRejection.POOL_USED_UP);
        }
        return draw(book);
    }

    private Decision<AsyncRunEvent> draw(AsyncRunBook book) {
        var permalink = book.draw(poolId, account);
        if (permalink.isEmpty()) {
            return refuse(AsyncRunRejection.NO_PERMALINK);
        }
        return book.enter(runId, tournamentId, poolId, permalink.get(), account)
                ? accept(new AsyncRunDrawn(runId, tournamentId, poolId, permalink.get(), account, startBefore, at))
                : refuse(AsyncRunRejection.ACTIVE_RUN);
    }
}
