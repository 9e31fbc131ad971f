package dev.photofinish.events.race;

import dev.photofinish.events.RaceId;
import java.time.Instant;

/** The race is over. */
public record RaceFinished(RaceId raceId, int attempt, FinishCause cause, Instant at) implements RaceEvent {}
