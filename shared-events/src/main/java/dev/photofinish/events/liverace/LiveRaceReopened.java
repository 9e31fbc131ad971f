package dev.photofinish.events.liverace;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/** A race that was over goes on: somebody took something back. */
public record LiveRaceReopened(LiveRaceId liveRaceId, TournamentId tournamentId, Instant at) implements LiveRaceEvent {}
