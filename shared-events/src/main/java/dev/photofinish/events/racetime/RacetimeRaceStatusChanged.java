package dev.photofinish.events.racetime;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A room's race went from one status to another.
 *
 * @param entrantCount rows in the list
 * @param startedAt as received: the end of the countdown, which may lie ahead; null before it
 * @param endedAt as received; null before the end
 */
public record RacetimeRaceStatusChanged(
        RacetimeRoomRef room,
        String oldStatus,
        String newStatus,
        int entrantCount,
        @Nullable String startedAt,
        @Nullable String endedAt,
        Seen seen,
        Instant at)
        implements RacetimeEvent {
    @Override
    public Priority priority() {
        return Priority.HIGH;
    }
}
