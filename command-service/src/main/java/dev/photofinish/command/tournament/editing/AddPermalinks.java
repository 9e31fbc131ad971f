package dev.photofinish.command.tournament.editing;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.model.PublicAddress;
import dev.photofinish.command.tournament.model.TournamentBounds;
import dev.photofinish.command.tournament.model.TournamentRejection;
import dev.photofinish.command.tournament.model.TournamentState;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.Permalink;
import dev.photofinish.events.tournament.PermalinksAdded;
import dev.photofinish.events.tournament.TournamentEvent;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A pool is to have further permalinks: all of them or none. */
public record AddPermalinks(
        @TargetAggregateIdentifier TournamentId tournamentId, PoolId poolId, List<Permalink> permalinks, Instant at) {
    public AddPermalinks {
        permalinks = List.copyOf(permalinks);
    }

    /** Refused when one of them is unsuitable, there already, or there twice, or they are too many. */
    public Decision<TournamentEvent> decide(TournamentState tournament) {
        var pool = tournament.pools().get(poolId);
        if (pool == null) {
            return refuse(TournamentRejection.UNKNOWN_POOL);
        }
        if (!permalinks.stream().allMatch(one -> PublicAddress.suits(one.url(), PublicAddress.LONGEST_PERMALINK))) {
            return refuse(TournamentRejection.UNSUITABLE_URL);
        }
        boolean twice = permalinks.stream().map(Permalink::url).distinct().count() < permalinks.size();
        if (twice || permalinks.stream().anyMatch(one -> pool.has(one.url(), one.id()))) {
            return refuse(TournamentRejection.PERMALINK_TWICE);
        }
        if (tournament.permalinks() + permalinks.size() > TournamentBounds.MOST_PERMALINKS) {
            return refuse(TournamentRejection.TOO_MANY_PERMALINKS);
        }
        return permalinks.isEmpty() ? nothing() : accept(new PermalinksAdded(tournamentId, poolId, permalinks, at));
    }
}
