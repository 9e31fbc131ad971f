package dev.photofinish.command.liverace.recording;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Times as racetime.gg writes them; what makes no sense is none. */
public final class RoomTimes {
    private RoomTimes() {}

    /** A moment; null when there is none. */
    public static @Nullable Instant moment(@Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException nonsense) {
            return null;
        }
    }

    /** A time that something took; null when there is none, or it is not above zero. */
    public static @Nullable Duration duration(@Nullable String text) {
        try {
            var duration = text == null ? Duration.ZERO : Duration.parse(text);
            return duration.isPositive() ? duration : null;
        } catch (DateTimeParseException nonsense) {
            return null;
        }
    }
}
