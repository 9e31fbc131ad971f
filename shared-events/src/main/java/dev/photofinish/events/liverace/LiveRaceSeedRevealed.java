package dev.photofinish.events.liverace;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/** Those in the room may know what they will play. */
public record LiveRaceSeedRevealed(LiveRaceId liveRaceId, TournamentId tournamentId, Instant at)
        implements LiveRaceEvent {}
