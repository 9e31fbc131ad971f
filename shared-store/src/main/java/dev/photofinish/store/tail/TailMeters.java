package dev.photofinish.store.tail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How far the tail has read, and how far each of its followers is behind that. */
final class TailMeters {
    private final MeterRegistry registry;
    private final TailLog log;
    /** One who follows again, under the same name, takes the place of the one before. */
    private final Map<String, Follower> newest = new ConcurrentHashMap<>();

    TailMeters(MeterRegistry registry, TailLog log) {
        this.registry = registry;
        this.log = log;
        Gauge.builder("photofinish.tail.position", log, TailLog::head)
                .description("newest event that this node has read")
                .register(registry);
    }

    void follows(String name, Follower following) {
        if (newest.put(name, following) == null) {
            show(name);
        }
    }

    private void show(String name) {
        Gauge.builder("photofinish.tail.lag", () -> lag(name))
                .description("events that a follower of the tail has not taken yet")
                .tag("follower", name)
                .register(registry);
    }

    private long lag(String name) {
        var following = newest.get(name);
        return following == null || following.closed() ? 0 : Math.max(0, log.head() - following.position());
    }
}
