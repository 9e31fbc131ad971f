package dev.photofinish.events.liverace;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;
import java.util.List;

/**
 * The race began.
 *
 * @param startedAt by the clock of the room
 * @param participants all who have a run, racing
 * @param rejected everybody else in the room
 * @param released reservations of those who are not in the race
 */
public record LiveRaceStarted(
        LiveRaceId liveRaceId,
        TournamentId tournamentId,
        Instant startedAt,
        PoolId poolId,
        PermalinkId permalinkId,
        List<LiveRaceResult> participants,
        List<RejectedEntrant> rejected,
        List<RunId> released,
        Instant at)
        implements LiveRaceEvent {
    public LiveRaceStarted {
        participants = List.copyOf(participants);
        rejected = List.copyOf(rejected);
        released = List.copyOf(released);
    }
}
