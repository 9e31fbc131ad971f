package dev.photofinish.command.notification.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.notification.outbox.DeliveryRow;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivery on the wire. */
record DeliveryView(
        @JsonProperty("id") long id,
        @JsonProperty("race_id") UUID raceId,
        @JsonProperty("part") String part,
        @JsonProperty("status") String status,
        @JsonProperty("tries") int tries,
        @JsonProperty("reason") @Nullable String reason,
        @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("next_try_at") Instant nextTryAt,
        @JsonProperty("settled_at") @Nullable Instant settledAt) {
    static DeliveryView of(DeliveryRow row) {
        return new DeliveryView(
                row.id(),
                row.raceId(),
                row.part(),
                row.status(),
                row.tries(),
                row.reason(),
                row.createdAt(),
                row.nextTryAt(),
                row.settledAt());
    }
}
