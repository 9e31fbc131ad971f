package dev.photofinish.command.notification.outbox;

import dev.photofinish.events.RaceId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing to tell, claimed by this node for a while.
 *
 * @param position how far the race's history had got when there was something to tell
 * @param tries including the one under way
 * @param unsureSince since when it may have been told already; null = it has not
 * @param startedAt when the try under way began
 */
public record Delivery(
        long id,
        UUID claim,
        RaceId race,
        Part part,
        long position,
        int tries,
        @Nullable Instant unsureSince,
        Instant startedAt) {}
