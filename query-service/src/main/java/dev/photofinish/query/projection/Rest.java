package dev.photofinish.query.projection;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * The pause after a write, in which what comes gathers on the tail for the next one. It is the longer the dearer writes
 * are: long boards must not eat the processor by being written for every gate. What comes after it waits for nothing, and
 * a reader who waits for what it holds back cuts it short.
 */
final class Rest {
    /** Of the time, at most a ninth goes into dear writes that nobody waits for. */
    private static final int REST_PER_WRITE = 8;
    /** And a third into those that somebody waits for. */
    private static final int AWAITED_REST_PER_WRITE = 2;
    /** Writes as short as this need no rest of their own. */
    private static final Duration CHEAP_WRITE = Duration.ofMillis(4);

    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final Duration LONGEST_AWAITED = Duration.ofMillis(250);
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    private final Duration shortest;
    private final BooleanSupplier awaited;
    private final LongSupplier nanoTime;
    private final LongConsumer park;

    /** Parks by {@code park}, which takes nanoseconds and may return early. */
    Rest(Duration shortest, BooleanSupplier awaited, LongSupplier nanoTime, LongConsumer park) {
        this.shortest = shortest;
        this.awaited = awaited;
        this.nanoTime = nanoTime;
        this.park = park;
    }

    /** Rests after a write that took this many nanoseconds. */
    void after(long writeNanos) {
        long began = nanoTime.getAsLong();
        long dear = Math.max(0, writeNanos - CHEAP_WRITE.toNanos());
        long least = Math.min(AWAITED_REST_PER_WRITE * dear, LONGEST_AWAITED.toNanos());
        park.accept(Math.max(shortest.toNanos(), least));
        long longest = Math.min(REST_PER_WRITE * dear, LONGEST.toNanos());
        while (nanoTime.getAsLong() - began < longest && !awaited.getAsBoolean()) {
            park.accept(LOOK_EVERY.toNanos());
        }
    }
}
