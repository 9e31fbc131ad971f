package dev.photofinish.events.liverace;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/**
 * A room could not be opened until the race should have begun.
 *
 * @param reason in words, for those who organize
 */
public record LiveRaceRoomOpeningFailed(LiveRaceId liveRaceId, TournamentId tournamentId, String reason, Instant at)
        implements LiveRaceEvent {}
