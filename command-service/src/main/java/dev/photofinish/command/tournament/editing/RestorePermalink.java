package dev.photofinish.command.tournament.editing;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.TournamentBook;
import dev.photofinish.command.tournament.model.TournamentRejection;
import dev.photofinish.command.tournament.model.TournamentState;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.PermalinkRestored;
import dev.photofinish.events.tournament.TournamentEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A permalink is to be drawn again (tournaments §4.3). */
public record RestorePermalink(
        @TargetAggregateIdentifier TournamentId tournamentId, PoolId poolId, PermalinkId permalinkId, Instant at) {
    /** Nothing happens when it is so already. */
    public Decision<TournamentEvent> decide(TournamentState tournament, TournamentBook book) {
        var pool = tournament.pools().get(poolId);
        if (pool == null || !pool.permalinks().containsKey(permalinkId)) {
            return refuse(TournamentRejection.UNKNOWN_PERMALINK);
        }
        return !book.isRetired(permalinkId)
                ? nothing()
                : accept(new PermalinkRestored(tournamentId, poolId, permalinkId, at));
    }
}
