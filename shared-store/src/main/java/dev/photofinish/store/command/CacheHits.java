package dev.photofinish.store.command;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventsourcing.AggregateCacheEntry;

/** The aggregates that one try of a command found in the cache, with the last event each of them had seen. */
final class CacheHits {
    private static final ScopedValue<CacheHits> CURRENT = ScopedValue.newInstance();

    /** What was decided on, by aggregate. */
    private final Map<String, Long> lastSeen = new HashMap<>();

    /** Collects what the work on this thread takes from the cache. */
    void during(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    Map<String, Long> lastSeen() {
        return lastSeen;
    }

    static void record(Object aggregateId, Object cached) {
        if (CURRENT.isBound() && cached instanceof AggregateCacheEntry<?> entry) {
            CURRENT.get().lastSeen.put(aggregateId.toString(), versionOf(entry));
        }
    }

    /** An entry keeps its version to itself, but not the aggregate, which it gives away as it is. */
    private static long versionOf(AggregateCacheEntry<?> entry) {
        Long version = entry.recreateAggregate(null, null, null).version();
        return version == null ? -1 : version;
    }
}
