package dev.photofinish.events.race;

import dev.photofinish.events.RaceId;
import java.time.Instant;

/** The race is listed from here on, or no longer. */
public record RaceVisibilityChanged(RaceId raceId, boolean isPublic, Instant at) implements RaceEvent {}
