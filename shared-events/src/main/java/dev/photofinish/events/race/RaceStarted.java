package dev.photofinish.events.race;

import dev.photofinish.events.RaceId;
import java.time.Instant;

/**
 * The race runs. Each participant's run begins right after, as its own fact.
 *
 * @param attempt 1 for the first start, one more after every reset
 */
public record RaceStarted(RaceId raceId, int attempt, Instant at) implements RaceEvent {}
