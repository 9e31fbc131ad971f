package dev.photofinish.command.notification.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** How long to wait after a failure: twice as long each time, and not all at the same moment. */
final class Backoff {
    private static final int MOST_DOUBLINGS = 20;
    /** The part of a pause that chance may add to it. */
    private static final int SPREAD = 5;

    private final Duration first;
    private final Duration longest;
    private final RandomGenerator random;

    Backoff(Duration first, Duration longest, RandomGenerator random) {
        this.first = first;
        this.longest = longest;
        this.random = random;
    }

    /**
     * The pause.
     *
     * @param tries made so far
     * @param atLeast what the other side asked for; null = nothing
     */
    Duration after(int tries, @Nullable Duration atLeast) {
        long doubled = first.toMillis() << Math.clamp(tries - 1, 0, MOST_DOUBLINGS);
        long pause = Math.min(doubled, longest.toMillis());
        long spread = random.nextLong(1 + pause / SPREAD);
        return Duration.ofMillis(Math.max(pause + spread, atLeast == null ? 0 : atLeast.toMillis() + 1));
    }
}
