package dev.photofinish.command.notification.notice;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.notification.outbox.DeliveryRow;
import dev.photofinish.command.notification.outbox.DeliveryStatus;
import dev.photofinish.events.account.NotificationKind;
import dev.photofinish.events.account.NotificationMethod;
import dev.photofinish.web.contract.Named;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A personal message, for whom it is.
 *
 * @param type number of what it tells
 * @param name the same as a word
 * @param status {@code pending}, {@code sent}, {@code failed}, or {@code retrying} after a try that did not work
 * @param reason why it did not work so far; null = nothing went wrong
 * @param liveRaceId what it is about; null when it is about a run
 * @param runId what it is about; null when it is about a live race
 * @param settledAt when it was sent or given up; null before
 */
@Named("NotificationMessage")
record MessageView(
        long id,
        int type,
        String name,
        int method,
        String status,
        int tries,
        @Nullable String reason,
        @JsonProperty("live_race_id") @Nullable UUID liveRaceId,
        @JsonProperty("run_id") @Nullable UUID runId,
        @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("settled_at") @Nullable Instant settledAt) {
    static MessageView of(DeliveryRow row) {
        var kind = NoticeKinds.of(row.part());
        var what = row.about().concerns();
        boolean ofRun = isOfRun(kind);
        return new MessageView(
                row.id(),
                kind.code(),
                kind.name(),
                NotificationMethod.DISCORD_DM.code(),
                status(row),
                row.tries(),
                row.reason(),
                ofRun ? null : what,
                ofRun ? what : null,
                row.createdAt(),
                row.settledAt());
    }

    private static boolean isOfRun(NotificationKind kind) {
        return switch (kind) {
            case RACE_SUBMITTED, RACE_APPROVED, RACE_REJECTED -> true;
            case LIVE_RACE_SCHEDULED,
                    LIVE_RACE_ROOM_OPENED,
                    LIVE_RACE_STARTED,
                    LIVE_RACE_FINISHED,
                    LIVE_RACE_CANCELLED -> false;
        };
    }

    private static String status(DeliveryRow row) {
        boolean again = row.status().equals(DeliveryStatus.PENDING.spelled()) && row.reason() != null;
        return again ? "retrying" : row.status();
    }
}
