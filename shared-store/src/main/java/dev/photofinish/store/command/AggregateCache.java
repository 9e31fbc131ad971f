package dev.photofinish.store.command;

import com.github.benmanes.caffeine.cache.Caffeine;
import dev.photofinish.store.StoreLimit;
import dev.photofinish.store.metric.Limits;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/** Keeps the aggregates used last. Axon's own cache holds them weakly and forgets the hot ones at every collection. */
public final class AggregateCache implements Cache {
    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> entries;
    private final List<EntryListener> listeners = new CopyOnWriteArrayList<>();

    AggregateCache(int maximum, Limits limits) {
        var forgotten = limits.hits(StoreLimit.CACHED_AGGREGATES);
        this.entries = Caffeine.newBuilder()
                .maximumSize(maximum)
                .evictionListener((_, _, _) -> forgotten.increment())
                .build();
        limits.used(StoreLimit.CACHED_AGGREGATES, () -> (int) entries.estimatedSize());
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
    public <K, V> V get(K key) {
        var found = entries.getIfPresent(key);
        if (found != null) {
            CacheHits.record(key, found);
        }
        return (V) found;
    }

    /** An aggregate that nothing happened to yet has no id, and is not worth keeping. */
    @Override
    public void put(@Nullable Object key, Object value) {
        if (key == null) {
            return;
        }
        CacheHits.put(key);
        entries.put(key, value);
        listeners.forEach(listener -> listener.onEntryUpdated(key, value));
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        CacheHits.put(key);
        boolean absent = entries.asMap().putIfAbsent(key, value) == null;
        if (absent) {
            listeners.forEach(listener -> listener.onEntryCreated(key, value));
        }
        return absent;
    }

    @Override
    public boolean remove(Object key) {
        boolean present = entries.asMap().remove(key) != null;
        if (present) {
            listeners.forEach(listener -> listener.onEntryRemoved(key));
        }
        return present;
    }

    @Override
    public void removeAll() {
        entries.invalidateAll();
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.asMap().containsKey(key);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        entries.asMap().computeIfPresent(key, (k, value) -> update.apply((V) value));
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
