package dev.photofinish.query.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the newest rebuild of a read model.
 *
 * @param projection its name
 * @param position everything up to here is in the new collection
 * @param head newest event when last looked at
 * @param comparison old against new, once done
 */
public record RebuildProgress(
        String projection,
        RebuildState state,
        long position,
        long head,
        long eventsPerSecond,
        @Nullable Instant requestedAt,
        @Nullable Instant finishedAt,
        @Nullable Comparison comparison) {

    /** Nobody ever asked for a rebuild of this one. */
    public static RebuildProgress never(String projection) {
        return new RebuildProgress(projection, RebuildState.NEVER, 0, 0, 0, null, null, null);
    }

    static RebuildProgress requested(String projection, Instant at) {
        return new RebuildProgress(projection, RebuildState.REQUESTED, 0, 0, 0, at, null, null);
    }

    RebuildProgress at(RebuildState next, long reached, long newest, long rate) {
        return new RebuildProgress(projection, next, reached, newest, rate, requestedAt, null, null);
    }

    RebuildProgress done(Comparison result, Instant at) {
        return new RebuildProgress(
                projection, RebuildState.DONE, position, head, eventsPerSecond, requestedAt, at, result);
    }

    RebuildProgress failed(Instant at) {
        return new RebuildProgress(
                projection, RebuildState.FAILED, position, head, eventsPerSecond, requestedAt, at, null);
    }
}
