package dev.photofinish.command.notification.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as administrators see it.
 *
 * @param about what it is about
 * @param part what is told, as it is spelled
 * @param status as it is spelled
 * @param reason why it did not work so far; null = nothing went wrong
 * @param settledAt when it was told or given up; null while it is pending
 */
public record DeliveryRow(
        long id,
        Subject about,
        String part,
        String status,
        int tries,
        @Nullable String reason,
        Instant createdAt,
        Instant nextTryAt,
        @Nullable Instant settledAt) {
    /** The same once somebody has it tried again. */
    public DeliveryRow retriedAt(Instant moment) {
        return new DeliveryRow(id, about, part, DeliveryStatus.PENDING.spelled(), 0, reason, createdAt, moment, null);
    }
}
