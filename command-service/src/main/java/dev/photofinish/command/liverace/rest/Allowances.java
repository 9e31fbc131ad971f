package dev.photofinish.command.liverace.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often somebody may do something, by sliding windows in this node's memory. Safe for any thread. */
final class Allowances {
    private static final int MOST = 10_000;

    private final int most;
    private final Duration window;
    private final Clock clock;
    private final Cache<Object, Deque<Instant>> taken;

    Allowances(int most, Duration window, Clock clock) {
        this.most = most;
        this.window = window;
        this.clock = clock;
        this.taken = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(window)
                .build();
    }

    /** Takes one for that key; zero when there was one, else how long to wait. None are counted when it is not limited. */
    Duration take(Object key) {
        var now = clock.instant();
        var moments = taken.get(key, _ -> new ArrayDeque<>());
        synchronized (moments) {
            while (!moments.isEmpty() && !moments.getFirst().plus(window).isAfter(now)) {
                moments.removeFirst();
            }
            if (most > 0 && moments.size() >= most) {
                return Duration.between(now, moments.getFirst().plus(window));
            }
            moments.addLast(now);
            return Duration.ZERO;
        }
    }
}
