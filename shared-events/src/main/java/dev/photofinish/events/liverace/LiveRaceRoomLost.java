package dev.photofinish.events.liverace;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;
import java.util.List;

/**
 * A room died for want of players before the race should begin; there will be one more.
 *
 * @param racetimeSlug its full name
 * @param released the reservations that went with it
 */
public record LiveRaceRoomLost(
        LiveRaceId liveRaceId, TournamentId tournamentId, String racetimeSlug, List<RunId> released, Instant at)
        implements LiveRaceEvent {
    public LiveRaceRoomLost {
        released = List.copyOf(released);
    }
}
