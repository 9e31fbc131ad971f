package dev.photofinish.command.tournament.editing;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.TournamentBook;
import dev.photofinish.command.tournament.model.PublicAddress;
import dev.photofinish.command.tournament.model.TournamentRejection;
import dev.photofinish.command.tournament.model.TournamentState;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.Permalink;
import dev.photofinish.events.tournament.PermalinkChanged;
import dev.photofinish.events.tournament.TournamentEvent;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A permalink is to lead elsewhere, or to have other notes.
 *
 * @param change of it as it is when it is decided; its id stays
 */
public record ChangePermalink(
        @TargetAggregateIdentifier TournamentId tournamentId,
        PoolId poolId,
        PermalinkId permalinkId,
        UnaryOperator<Permalink> change,
        Instant at) {
    /** Refused when somebody has played it and it is to lead elsewhere: their result would be another seed's. */
    public Decision<TournamentEvent> decide(TournamentState tournament, TournamentBook book) {
        var pool = tournament.pools().get(poolId);
        var before = pool == null ? null : pool.permalinks().get(permalinkId);
        if (pool == null || before == null) {
            return refuse(TournamentRejection.UNKNOWN_PERMALINK);
        }
        var permalink = change.apply(before);
        if (before.equals(permalink)) {
            return nothing();
        }
        if (!PublicAddress.suits(permalink.url(), PublicAddress.LONGEST_PERMALINK)) {
            return refuse(TournamentRejection.UNSUITABLE_URL);
        }
        if (pool.has(permalink.url(), permalinkId)) {
            return refuse(TournamentRejection.PERMALINK_TWICE);
        }
        return !before.url().equals(permalink.url()) && book.wasPlayed(permalinkId)
                ? refuse(TournamentRejection.PERMALINK_PLAYED)
                : accept(new PermalinkChanged(tournamentId, poolId, permalink, at));
    }
}
