package dev.photofinish.command.tournament.editing;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.model.TournamentBounds;
import dev.photofinish.command.tournament.model.TournamentRejection;
import dev.photofinish.command.tournament.model.TournamentState;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.PoolAdded;
import dev.photofinish.events.tournament.TournamentEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A tournament is to have a further pool. */
public record AddPool(
        @TargetAggregateIdentifier TournamentId tournamentId,
        PoolId poolId,
        String name,
        @Nullable String description,
        Instant at) {
    /** Refused when one has that name, or there are enough. */
    public Decision<TournamentEvent> decide(TournamentState tournament) {
        if (!tournament.exists()) {
            return refuse(TournamentRejection.UNKNOWN_TOURNAMENT);
        }
        if (tournament.pools().size() >= TournamentBounds.MOST_POOLS) {
            return refuse(TournamentRejection.TOO_MANY_POOLS);
        }
        return tournament.pools().values().stream().anyMatch(pool -> pool.name().equals(name))
                ? refuse(TournamentRejection.POOL_NAME_TAKEN)
                : accept(new PoolAdded(tournamentId, poolId, name, description, at));
    }
}
