package dev.photofinish.query.liverace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The moments of a live race.
 *
 * @param roomOpenedAt when its room was really opened; null before
 * @param startedAt by the clock of the room; null before
 * @param endedAt by the clock of the room; null before
 */
record Timeline(
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant roomOpenedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {
    static Timeline from(Instant created) {
        return new Timeline(created, created, null, null, null);
    }

    Timeline updated(Instant at) {
        return new Timeline(createdAt, at, roomOpenedAt, startedAt, endedAt);
    }

    Timeline opened(@Nullable Instant at) {
        return new Timeline(createdAt, updatedAt, at, startedAt, endedAt);
    }

    Timeline started(Instant at) {
        return new Timeline(createdAt, updatedAt, roomOpenedAt, at, null);
    }

    Timeline ended(@Nullable Instant at) {
        return new Timeline(createdAt, updatedAt, roomOpenedAt, startedAt, at);
    }
}
