package dev.photofinish.command.race.lookup;

import dev.photofinish.events.RaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a race in setup starts by itself.
 *
 * @param latest when it no longer waits for anybody; null = it waits
 */
public record RaceSchedule(
        RaceId race,
        int attempt,
        Instant scheduledAt,
        @Nullable Instant latest) {}
