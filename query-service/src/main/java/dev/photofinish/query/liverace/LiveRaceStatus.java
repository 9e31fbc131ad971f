package dev.photofinish.query.liverace;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.query.web.QueryRefusal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a live race stands (tournaments §8.2), as REST spells it. */
enum LiveRaceStatus {
    @JsonProperty("scheduled")
    SCHEDULED,
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("in_progress")
    IN_PROGRESS,
    @JsonProperty("finished")
    FINISHED,
    @JsonProperty("cancelled")
    CANCELLED;

    /** Whether it has not begun, and people may still come to be in it. */
    boolean isAhead() {
        return this == SCHEDULED || this == PENDING;
    }

    /** Reads a query parameter; null stays null. */
    static @Nullable LiveRaceStatus of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        for (var status : values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(text)) {
                return status;
            }
        }
        throw QueryRefusal.INVALID_REQUEST.because(
                "status", "must be scheduled, pending, in_progress, finished or cancelled");
    }
}
