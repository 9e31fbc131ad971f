package dev.photofinish.events.race;

import dev.photofinish.events.RaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The planned start is another one.
 *
 * @param scheduledAt null = open
 */
public record RaceScheduled(RaceId raceId, @Nullable Instant scheduledAt, Instant at) implements RaceEvent {}
