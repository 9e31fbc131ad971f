package dev.photofinish.events.liverace;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/** The results stand. */
public record LiveRaceFinalized(LiveRaceId liveRaceId, TournamentId tournamentId, Instant at)
        implements LiveRaceEvent {}
