package dev.photofinish.command.tournament.editing;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.TournamentBook;
import dev.photofinish.command.tournament.model.TournamentRejection;
import dev.photofinish.command.tournament.model.TournamentState;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.LiveRules;
import dev.photofinish.events.tournament.TournamentChanged;
import dev.photofinish.events.tournament.TournamentEvent;
import dev.photofinish.events.tournament.TournamentLiveRulesChanged;
import dev.photofinish.events.tournament.TournamentTerms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.function.UnaryOperator;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A tournament is to be held on other terms.
 *
 * @param change of the terms as they are when it is decided
 * @param ruleChange the same of the rules of its live races
 */
public record ChangeTournament(
        @TargetAggregateIdentifier TournamentId tournamentId,
        UnaryOperator<TournamentTerms> change,
        UnaryOperator<LiveRules> ruleChange,
        Instant at) {
    /** With the rules for live races as they are. */
    public ChangeTournament(TournamentId tournamentId, UnaryOperator<TournamentTerms> change, Instant at) {
        this(tournamentId, change, UnaryOperator.identity(), at);
    }

    /** Nothing happens when they are the same; refused when another tournament has the channel. */
    public Decision<TournamentEvent> decide(TournamentState tournament, TournamentBook book) {
        var before = tournament.terms();
        if (before == null) {
            return refuse(TournamentRejection.UNKNOWN_TOURNAMENT);
        }
        var terms = change.apply(before);
        var channel = terms.discordChannel();
        if (!terms.equals(before) && channel != null && book.isAnnouncedIn(channel, tournamentId)) {
            return refuse(TournamentRejection.CHANNEL_TAKEN);
        }
        var events = new ArrayList<TournamentEvent>();
        if (!terms.equals(before)) {
            events.add(new TournamentChanged(tournamentId, terms, at));
        }
        var rules = ruleChange.apply(tournament.liveRules());
        if (!rules.equals(tournament.liveRules())) {
            events.add(new TournamentLiveRulesChanged(tournamentId, rules, at));
        }
        return accept(events);
    }
}
