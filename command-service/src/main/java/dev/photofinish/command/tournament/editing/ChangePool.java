package dev.photofinish.command.tournament.editing;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.model.PoolText;
import dev.photofinish.command.tournament.model.TournamentRejection;
import dev.photofinish.command.tournament.model.TournamentState;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.PoolChanged;
import dev.photofinish.events.tournament.TournamentEvent;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A pool is to be called or described otherwise.
 *
 * @param change of what is said of it when it is decided
 */
public record ChangePool(
        @TargetAggregateIdentifier TournamentId tournamentId,
        PoolId poolId,
        UnaryOperator<PoolText> change,
        Instant at) {
    /** Nothing happens when it says the same; refused when another has that name. */
    public Decision<TournamentEvent> decide(TournamentState tournament) {
        var pool = tournament.pools().get(poolId);
        if (pool == null) {
            return refuse(TournamentRejection.UNKNOWN_POOL);
        }
        var text = change.apply(pool.text());
        if (text.equals(pool.text())) {
            return nothing();
        }
        boolean taken = tournament.pools().entrySet().stream()
                .anyMatch(other -> !other.getKey().equals(poolId)
                        && other.getValue().name().equals(text.name()));
        return taken
                ? refuse(TournamentRejection.POOL_NAME_TAKEN)
                : accept(new PoolChanged(tournamentId, poolId, text.name(), text.description(), at));
    }
}
