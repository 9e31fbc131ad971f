package dev.photofinish.events.run;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The run is open: from here on its progress counts. The player's mod is told to go because of this fact.
 *
 * @param start the graph's start; null when the graph has none
 */
public record RunBegan(
        RunId runId, RaceId raceId, int attempt, @Nullable Zone start, Instant at) implements RunEvent {}
