package dev.photofinish.web.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.photofinish.web.client.Visitor;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts by address and route in fixed windows of a minute, which open with the first request. In memory and bounded. */
public final class RateLimiter {
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private record Key(InetAddress network, String route) {}

    private record Window(long opened, AtomicInteger used) {}

    private final RateLimitSettings settings;
    private final Ticker clock;
    private final Cache<Key, Window> windows;

    RateLimiter(RateLimitSettings settings, Ticker clock) {
        this.settings = settings;
        this.clock = clock;
        this.windows = Caffeine.newBuilder()
                .maximumSize(settings.tracked())
                .expireAfterWrite(WINDOW)
                .ticker(clock)
                .build();
    }

    /** One that lets everybody in. */
    public static RateLimiter none() {
        return new RateLimiter(new RateLimitSettings(false, 0, 0, 0, 0, 0), Ticker.disabledTicker());
    }

    /** Counts one request. Zero lets it in, anything else is how long the visitor has to stay away. */
    public Duration take(Visitor visitor, Route route) {
        int most = route.rate().perMinute(settings);
        if (!settings.enabled() || visitor.exempt() || most <= 0) {
            return Duration.ZERO;
        }
        long now = clock.read();
        var window = windows.get(new Key(visitor.network(), route.name()), _ -> new Window(now, new AtomicInteger()));
        if (window.used().incrementAndGet() <= most) {
            return Duration.ZERO;
        }
        var left = WINDOW.minusNanos(now - window.opened());
        return left.isPositive() ? left : Duration.ofNanos(1);
    }

    /** How many windows are open. */
    long tracked() {
        windows.cleanUp();
        return windows.estimatedSize();
    }
}
