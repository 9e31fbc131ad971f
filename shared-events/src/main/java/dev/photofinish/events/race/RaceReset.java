package dev.photofinish.events.race;

import dev.photofinish.events.RaceId;
import java.time.Instant;

/**
 * The race is back in setup, everybody registered anew with no progress.
 *
 * @param attempt the attempt that comes next; facts of earlier attempts no longer count
 */
public record RaceReset(RaceId raceId, int attempt, Instant at) implements RaceEvent {}
