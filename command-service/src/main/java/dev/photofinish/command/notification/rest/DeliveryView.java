package dev.photofinish.command.notification.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.notification.outbox.DeliveryRow;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery on the wire.
 *
 * @param raceId the race it is about; null when it is about something else
 * @param liveRaceId the live race it is about; null when it is about something else
 * @param accountId who is told personally; null when a place is told
 * @param concerns the live race or run that somebody is told of; null when a place is told
 */
record DeliveryView(
        @JsonProperty("id") long id,
        @JsonProperty("race_id") @Nullable UUID raceId,
        @JsonProperty("live_race_id") @Nullable UUID liveRaceId,
        @JsonProperty("account_id") @Nullable UUID accountId,
        @JsonProperty("concerns") @Nullable UUID concerns,
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
                row.about().raceId(),
                row.about().liveRaceId(),
                row.about().accountId(),
                row.about().concerns(),
                row.part(),
                row.status(),
                row.tries(),
                row.reason(),
                row.createdAt(),
                row.nextTryAt(),
                row.settledAt());
    }
}
