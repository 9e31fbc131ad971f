package dev.photofinish.command.tournament.channel;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.model.TournamentRejection;
import dev.photofinish.command.tournament.model.TournamentState;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.ChannelWarning;
import dev.photofinish.events.tournament.TournamentChannelChecked;
import dev.photofinish.events.tournament.TournamentEvent;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A channel was looked at for a tournament. */
public record NoteChannelCheck(
        @TargetAggregateIdentifier TournamentId tournamentId,
        String channel,
        List<ChannelWarning> warnings,
        Instant at) {
    public NoteChannelCheck {
        warnings = List.copyOf(warnings);
    }

    /** Nothing happens when the tournament is announced elsewhere by now. */
    public Decision<TournamentEvent> decide(TournamentState tournament) {
        var terms = tournament.terms();
        if (terms == null) {
            return refuse(TournamentRejection.UNKNOWN_TOURNAMENT);
        }
        return channel.equals(terms.discordChannel())
                ? accept(new TournamentChannelChecked(tournamentId, channel, warnings, at))
                : nothing();
    }
}
