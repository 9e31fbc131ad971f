package dev.photofinish.web.limit;

import dev.photofinish.store.metric.Limit;
import dev.photofinish.store.metric.Limits;
import dev.photofinish.web.client.Visitor;
import io.micrometer.core.instrument.Counter;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** How many live connections of one sort an address holds (better S7). */
public final class Places {
    /** When to try again; connections last. */
    public static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    private final int most;
    private final Counter refused;
    private final Map<InetAddress, Integer> taken = new ConcurrentHashMap<>();

    /**
     * At most so many each; 0 = as many as they like.
     *
     * @param limit under which those refused are counted
     */
    public Places(int most, Limit limit, Limits limits) {
        this.most = most;
        this.refused = limits.hits(limit);
    }

    /** Takes a place; the answer gives it back, once. Null when the address has none left. */
    public @Nullable Runnable enter(Visitor visitor) {
        if (most <= 0 || visitor.exempt()) {
            return () -> {};
        }
        var network = visitor.network();
        if (taken.merge(network, 1, Integer::sum) > most) {
            leave(network);
            refused.increment();
            return null;
        }
        var left = new AtomicBoolean();
        return () -> {
            if (left.compareAndSet(false, true)) {
                leave(network);
            }
        };
    }

    private void leave(InetAddress network) {
        taken.computeIfPresent(network, (_, count) -> count <= 1 ? null : count - 1);
    }
}
