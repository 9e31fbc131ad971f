package dev.photofinish.events.race;

import dev.photofinish.events.RaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the race starts by itself at its planned time: once everybody is ready, or at the latest after the grace time.
 *
 * @param graceSeconds how long after the planned time it starts without those who are not ready; null = it waits for them
 */
public record AutomaticStartChanged(
        RaceId raceId, boolean automatic, @Nullable Integer graceSeconds, Instant at) implements RaceEvent {}
