package dev.photofinish.web.limit;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.photofinish.store.metric.Limits;
import dev.photofinish.web.WebLimit;
import dev.photofinish.web.client.Visitor;
import io.micrometer.core.instrument.Counter;
import java.net.InetAddress;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts by address and route in fixed windows of a minute, which open with the first request. In memory and bounded. */
public final class RateLimiter {
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private record Key(InetAddress network, String route) {}

    private record Window(long opened, AtomicInteger used) {}

    private final RateLimitSettings settings;
    private final Ticker clock;
    private final Cache<Key, Window> windows;
    private final Map<Rate, Counter> refused = new EnumMap<>(Rate.class);

    RateLimiter(RateLimitSettings settings, Ticker clock, Limits limits) {
        this.settings = settings;
        this.clock = clock;
        for (var rate : Rate.values()) {
            refused.put(rate, limits.hits(rate.limit()));
        }
        var forgotten = limits.hits(WebLimit.RATES_TRACKED);
        this.windows = Caffeine.newBuilder()
                .maximumSize(settings.tracked())
                .expireAfterWrite(WINDOW)
                .ticker(clock)
                .evictionListener((_, _, cause) -> {
                    if (cause == RemovalCause.SIZE) {
                        forgotten.increment();
                    }
                })
                .build();
        limits.used(WebLimit.RATES_TRACKED, () -> (int) windows.estimatedSize());
    }

    /** One that lets everybody in. */
    public static RateLimiter none(Limits limits) {
        return new RateLimiter(new RateLimitSettings(false, 0, 0, 0, 0, 0), Ticker.disabledTicker(), limits);
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
        requireNonNull(refused.get(route.rate())).increment();
        var left = WINDOW.minusNanos(now - window.opened());
        return left.isPositive() ? left : Duration.ofNanos(1);
    }

    /** How many windows are open. */
    long tracked() {
        windows.cleanUp();
        return windows.estimatedSize();
    }
}
