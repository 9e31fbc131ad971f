package dev.photofinish.query.projection;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Whether the read models have been as far as the store was a moment before. To stand exactly at its end is no measure:
 * while events keep coming, there is always one more on its way into the documents.
 */
final class CatchUp {
    private final long withinNanos;
    private final LongSupplier nanoTime;
    private long goal = Long.MAX_VALUE;
    private long goalSetAt;
    private boolean done;

    CatchUp(Duration within, LongSupplier nanoTime) {
        this.withinNanos = within.toNanos();
        this.nanoTime = nanoTime;
    }

    /** Takes a look, which must happen several times within the moment allowed; true from the first success on. */
    synchronized boolean look(long position, long head) {
        long now = nanoTime.getAsLong();
        if (position >= head || (position >= goal && now - goalSetAt <= withinNanos)) {
            done = true;
        } else if (position >= goal || goal == Long.MAX_VALUE) {
            goal = head;
            goalSetAt = now;
        }
        return done;
    }

    synchronized boolean isDone() {
        return done;
    }
}
