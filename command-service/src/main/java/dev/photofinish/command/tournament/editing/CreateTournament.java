package dev.photofinish.command.tournament.editing;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.TournamentBook;
import dev.photofinish.command.tournament.model.TournamentRejection;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.LiveRules;
import dev.photofinish.events.tournament.TournamentCreated;
import dev.photofinish.events.tournament.TournamentEvent;
import dev.photofinish.events.tournament.TournamentLiveRulesChanged;
import dev.photofinish.events.tournament.TournamentTerms;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** An organization wants to hold a tournament. */
public record CreateTournament(
        @TargetAggregateIdentifier TournamentId tournamentId,
        OrganizationId organizationId,
        TournamentTerms terms,
        LiveRules liveRules,
        Instant at) {
    /** With the usual rules for live races. */
    public CreateTournament(
            TournamentId tournamentId, OrganizationId organizationId, TournamentTerms terms, Instant at) {
        this(tournamentId, organizationId, terms, LiveRules.USUAL, at);
    }

    /** Refused when another tournament has the channel. */
    public Decision<TournamentEvent> decide(TournamentBook book) {
        var channel = terms.discordChannel();
        if (channel != null && book.isAnnouncedIn(channel, tournamentId)) {
            return refuse(TournamentRejection.CHANNEL_TAKEN);
        }
        var created = new TournamentCreated(tournamentId, organizationId, terms, at);
        return liveRules.equals(LiveRules.USUAL)
                ? accept(created)
                : accept(List.of(created, new TournamentLiveRulesChanged(tournamentId, liveRules, at)));
    }
}
