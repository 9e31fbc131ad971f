package dev.photofinish.command.tournament.editing;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.TournamentBook;
import dev.photofinish.command.tournament.model.TournamentRejection;
import dev.photofinish.command.tournament.model.TournamentState;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.TournamentChanged;
import dev.photofinish.events.tournament.TournamentEvent;
import dev.photofinish.events.tournament.TournamentTerms;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A tournament is to be held on other terms.
 *
 * @param change of the terms as they are when it is decided
 */
public record ChangeTournament(
        @TargetAggregateIdentifier TournamentId tournamentId, UnaryOperator<TournamentTerms> change, Instant at) {
    /** Nothing happens when they are the same; refused when another tournament has the channel. */
    public Decision<TournamentEvent> decide(TournamentState tournament, TournamentBook book) {
        var before = tournament.terms();
        if (before == null) {
            return refuse(TournamentRejection.UNKNOWN_TOURNAMENT);
        }
        var terms = change.apply(before);
        if (terms.equals(before)) {
            return nothing();
        }
        var channel = terms.discordChannel();
        return channel != null && book.isAnnouncedIn(channel, tournamentId)
                ? refuse(TournamentRejection.CHANNEL_TAKEN)
                : accept(new TournamentChanged(tournamentId, terms, at));
    }
}
