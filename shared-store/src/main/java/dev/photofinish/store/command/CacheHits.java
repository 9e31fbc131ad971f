package dev.photofinish.store.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventsourcing.AggregateCacheEntry;

/** The aggregates that a try met in the cache: those it found, with the last event each had seen, and those it put there. */
final class CacheHits {
    private static final ScopedValue<CacheHits> CURRENT = ScopedValue.newInstance();

    /** What was decided on, by aggregate. */
    private final Map<String, Long> lastSeen = new HashMap<>();

    private final Set<Object> keys = new HashSet<>();

    /** Collects what the work on this thread takes from the cache. */
    void during(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    Map<String, Long> lastSeen() {
        return lastSeen;
    }

    /** All that were found or put. */
    Set<Object> keys() {
        return keys;
    }

    static void put(Object key) {
        if (CURRENT.isBound()) {
            CURRENT.get().keys.add(key);
        }
    }

    static void record(Object aggregateId, Object cached) {
        put(aggregateId);
        if (CURRENT.isBound() && cached instanceof AggregateCacheEntry<?> entry) {
            CURRENT.get().lastSeen.putIfAbsent(aggregateId.toString(), versionOf(entry));
        }
    }

    /** An entry keeps its version to itself, but not the aggregate, which it gives away as it is. */
    private static long versionOf(AggregateCacheEntry<?> entry) {
        Long version = entry.recreateAggregate(null, null, null).version();
        return version == null ? -1 : version;
    }
}
