package dev.photofinish.command.tournament.editing;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.model.TournamentRejection;
import dev.photofinish.command.tournament.model.TournamentState;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.PoolChanged;
import dev.photofinish.events.tournament.TournamentEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A pool is to be called or described otherwise. */
public record ChangePool(
        @TargetAggregateIdentifier TournamentId tournamentId,
        PoolId poolId,
        String name,
        @Nullable String description,
        Instant at) {
    /** Refused when another has that name. */
    public Decision<TournamentEvent> decide(TournamentState tournament) {
        if (!tournament.pools().containsKey(poolId)) {
            return refuse(TournamentRejection.UNKNOWN_POOL);
        }
        boolean taken = tournament.pools().entrySet().stream()
                .anyMatch(pool ->
                        !pool.getKey().equals(poolId) && pool.getValue().name().equals(name));
        return taken
                ? refuse(TournamentRejection.POOL_NAME_TAKEN)
                : accept(new PoolChanged(tournamentId, poolId, name, description, at));
    }
}
