package dev.photofinish.live.frame;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The race counts down, or no longer does (beyond the v1 protocol; spectators only).
 *
 * @param startsAt when it starts; null when the countdown was cancelled
 * @param serverTime when this was written
 */
public record RaceCountdown(
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String startsAt,
        String serverTime,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long position)
        implements Frame {
    @Override
    public String type() {
        return "race_countdown";
    }
}
