package dev.photofinish.events.liverace;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;
import java.util.List;

/**
 * A live race is to be held on other terms.
 *
 * @param terms all of them
 * @param changed which of them are other than before, at least one
 */
public record LiveRaceUpdated(
        LiveRaceId liveRaceId, TournamentId tournamentId, LiveRaceTerms terms, List<LiveRaceField> changed, Instant at)
        implements LiveRaceEvent {
    public LiveRaceUpdated {
        changed = List.copyOf(changed);
    }
}
