package dev.photofinish.events.run;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The first sign of play. The visit of the start zone counts from in-game time 0.
 *
 * @param igtMs in-game time of that first sign
 */
public record PlayStarted(
        RunId runId, RaceId raceId, int attempt, @Nullable Zone start, long igtMs, Instant at) implements RunEvent {}
