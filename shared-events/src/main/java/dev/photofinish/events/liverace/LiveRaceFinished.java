package dev.photofinish.events.liverace;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;
import java.util.List;

/**
 * Nobody races any more, and every result is in; for a while they may change.
 *
 * @param endedAt by the clock of the room
 * @param rejected who was in the room without a run, with what became of them there
 */
public record LiveRaceFinished(
        LiveRaceId liveRaceId,
        TournamentId tournamentId,
        Instant endedAt,
        int finisherCount,
        List<RejectedEntrant> rejected,
        Instant at)
        implements LiveRaceEvent {
    public LiveRaceFinished {
        rejected = List.copyOf(rejected);
    }
}
