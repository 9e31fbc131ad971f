package dev.photofinish.query.tournament;

import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.tournament.Permalink;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A permalink as it is stored.
 *
 * @param active whether it is drawn
 */
record PermalinkState(
        PermalinkId id, String url, @Nullable String notes, boolean active, Instant createdAt, Instant updatedAt) {
    static PermalinkState of(Permalink permalink, Instant at) {
        return new PermalinkState(permalink.id(), permalink.url(), permalink.notes(), true, at, at);
    }

    PermalinkState changed(Permalink other, Instant at) {
        return new PermalinkState(id, other.url(), other.notes(), active, createdAt, at);
    }

    PermalinkState drawn(boolean nowActive, Instant at) {
        return new PermalinkState(id, url, notes, nowActive, createdAt, at);
    }
}
