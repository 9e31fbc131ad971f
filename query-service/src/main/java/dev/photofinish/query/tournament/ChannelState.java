package dev.photofinish.query.tournament;

import dev.photofinish.events.tournament.ChannelWarning;
import dev.photofinish.events.tournament.TournamentChannelChecked;
import java.time.Instant;
import java.util.List;

/**
 * How the channel of a tournament was found when it was looked at last.
 *
 * @param warnings what was amiss; empty = nothing
 */
public record ChannelState(List<ChannelWarning> warnings, Instant checkedAt) {
    static ChannelState of(TournamentChannelChecked checked) {
        return new ChannelState(checked.warnings(), checked.at());
    }

    List<String> sentences() {
        return warnings.stream().map(ChannelWarning::sentence).toList();
    }
}
