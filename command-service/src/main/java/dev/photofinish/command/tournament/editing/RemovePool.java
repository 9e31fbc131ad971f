package dev.photofinish.command.tournament.editing;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.TournamentBook;
import dev.photofinish.command.tournament.model.TournamentRejection;
import dev.photofinish.command.tournament.model.TournamentState;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.PoolRemoved;
import dev.photofinish.events.tournament.TournamentEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A pool is to be gone (tournaments §4.3). */
public record RemovePool(@TargetAggregateIdentifier TournamentId tournamentId, PoolId poolId, Instant at) {
    /** Refused when anything was played in it: results are not thrown away. */
    public Decision<TournamentEvent> decide(TournamentState tournament, TournamentBook book) {
        if (!tournament.pools().containsKey(poolId)) {
            return refuse(TournamentRejection.UNKNOWN_POOL);
        }
        return book.wasPlayed(poolId)
                ? refuse(TournamentRejection.POOL_PLAYED)
                : accept(new PoolRemoved(tournamentId, poolId, at));
    }
}
