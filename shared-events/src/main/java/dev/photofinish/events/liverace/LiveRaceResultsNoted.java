package dev.photofinish.events.liverace;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;
import java.util.List;

/**
 * Some results of a race are others now: players finished, gave up, took it back or were judged.
 *
 * @param results those that changed, as they are now
 */
public record LiveRaceResultsNoted(
        LiveRaceId liveRaceId,
        TournamentId tournamentId,
        Instant startedAt,
        PoolId poolId,
        PermalinkId permalinkId,
        List<LiveRaceResult> results,
        Instant at)
        implements LiveRaceEvent {
    public LiveRaceResultsNoted {
        results = List.copyOf(results);
    }
}
