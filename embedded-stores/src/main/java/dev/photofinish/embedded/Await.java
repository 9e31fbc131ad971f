package dev.photofinish.embedded;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another process does and announces nowhere. */
final class Await {
    private static final long STEP = Duration.ofMillis(10).toNanos();

    private Await() {}

    /** Whether the condition came true in time. */
    static boolean atMost(Duration limit, BooleanSupplier condition) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(STEP);
        }
        return true;
    }
}
