package dev.photofinish.bench.live;

import java.util.concurrent.TimeUnit;

/** Letting time pass while the loop works. */
public final class Pause {

    private Pause() {}

    public static void ms(long ms) {
        try {
            TimeUnit.MILLISECONDS.sleep(ms);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stopping);
        }
    }

    /** Until that {@link System#nanoTime}; not at all when it is over. */
    public static void until(long nanos) {
        ms(Math.max(0, TimeUnit.NANOSECONDS.toMillis(nanos - System.nanoTime())));
    }

    public static void seconds(double seconds) {
        ms((long) (seconds * 1000));
    }
}
