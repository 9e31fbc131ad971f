package dev.photofinish.query.liverace;

import dev.photofinish.events.PermalinkId;
import org.jspecify.annotations.Nullable;

/**
 * Where a live race is run, and on what.
 *
 * @param permalink what is played; null = chosen when the room opens
 * @param revealed whether those in the room may know it
 * @param slug the room's full name; null = there is none
 */
record Setup(
        @Nullable PermalinkId permalink,
        boolean revealed,
        @Nullable String slug) {
    static Setup with(@Nullable PermalinkId permalink) {
        return new Setup(permalink, false, null);
    }

    Setup playing(@Nullable PermalinkId other) {
        return new Setup(other, revealed, slug);
    }

    Setup in(@Nullable String room) {
        return new Setup(permalink, revealed, room);
    }

    Setup known() {
        return new Setup(permalink, true, slug);
    }
}
