package dev.photofinish.events.liverace;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/** A live race is gone for those who read; its history stays. */
public record LiveRaceDeleted(LiveRaceId liveRaceId, TournamentId tournamentId, Instant at) implements LiveRaceEvent {}
