package dev.photofinish.events.race;

import dev.photofinish.events.RaceId;
import java.time.Instant;

/** The race does not start at the moment counted down to. */
public record CountdownCancelled(RaceId raceId, int attempt, Instant at) implements RaceEvent {}
