package dev.photofinish.command.mod.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** How much one connection may still say. For one thread at a time. */
public interface MessageBudget {
    /** Takes one message; false when there is none left. */
    boolean take();

    /** No end to it. */
    static MessageBudget unlimited() {
        return () -> true;
    }

    /** So many at once, so many more each second. */
    static MessageBudget of(int burst, int perSecond) {
        return of(burst, perSecond, TimeMeter.SYSTEM_NANOTIME);
    }

    /** The same by another clock. */
    static MessageBudget of(int burst, int perSecond, TimeMeter clock) {
        Bucket bucket = Bucket.builder()
                .withCustomTimePrecision(clock)
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
        return () -> bucket.tryConsume(1);
    }
}
