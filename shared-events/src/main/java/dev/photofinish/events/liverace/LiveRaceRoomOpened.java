package dev.photofinish.events.liverace;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.racetime.RacetimeRoomRef;
import java.time.Duration;
import java.time.Instant;

/**
 * The room of a live race is there, for anybody to join.
 *
 * @param room such a race has one, and another in its place when it was lost too early
 * @param permalinkId what is played, chosen at last
 * @param timeLimit after which whoever still races has given up
 */
public record LiveRaceRoomOpened(
        LiveRaceId liveRaceId,
        TournamentId tournamentId,
        RacetimeRoomRef room,
        PermalinkId permalinkId,
        Duration timeLimit,
        Instant at)
        implements LiveRaceEvent {}
