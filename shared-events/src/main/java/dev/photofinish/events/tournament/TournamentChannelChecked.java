package dev.photofinish.events.tournament;

import dev.photofinish.events.TournamentId;
import java.time.Instant;
import java.util.List;

/**
 * It was looked at what the bot may in the channel of a tournament, and everybody else there (tournaments §10.5).
 *
 * @param channel as Discord has it
 * @param warnings what is amiss; empty = nothing
 */
public record TournamentChannelChecked(
        TournamentId tournamentId, String channel, List<ChannelWarning> warnings, Instant at)
        implements TournamentEvent {
    public TournamentChannelChecked {
        warnings = List.copyOf(warnings);
    }
}
