package dev.photofinish.events.race;

import dev.photofinish.events.RaceId;
import java.time.Instant;

/** The race goes by another name. */
public record RaceRenamed(RaceId raceId, String name, Instant at) implements RaceEvent {}
