package dev.photofinish.live.room;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody left off.
 *
 * @param epoch store the position belongs to; null = taken for the present one
 * @param position newest fact they have
 */
public record Resume(@Nullable UUID epoch, long position) {
    /**
     * Reads {@code <position>} or {@code <epoch>:<position>}.
     *
     * @return null when there is nothing to read; an impossible position, answered by a resync, when it makes no sense
     */
    public static @Nullable Resume parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        int colon = text.lastIndexOf(':');
        try {
            UUID epoch = colon < 0 ? null : UUID.fromString(text.substring(0, colon));
            return new Resume(epoch, Long.parseLong(text.substring(colon + 1)));
        } catch (IllegalArgumentException _) {
            return new Resume(null, Long.MAX_VALUE);
        }
    }
}
