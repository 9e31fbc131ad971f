package dev.photofinish.query.projection;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One read model as readers see it: what is committed, the hot part from memory. An entry is announced in the cache
 * before the store is asked for it, so that a commit in between always finds and replaces it: nothing stale stays.
 */
public final class Documents<D> {
    private final Projection<D> projection;
    private final ReadStore store;
    private final AsyncCache<String, Folded<D>> hot;
    private volatile String collection;

    Documents(Projection<D> projection, ReadStore store, String collection, int hotDocuments) {
        this.projection = projection;
        this.store = store;
        this.collection = collection;
        this.hot = Caffeine.newBuilder().maximumSize(hotDocuments).buildAsync();
    }

    /** The committed document, from memory alone; null when it is not there, whether or not the store has it. */
    public @Nullable Folded<D> ifHot(String id) {
        var found = hot.getIfPresent(id);
        return found == null || !found.isDone() || found.isCompletedExceptionally() ? null : found.join();
    }

    /** The committed document; empty when there is none. */
    public Mono<Folded<D>> byId(String id) {
        return byIds(Set.of(id)).flatMap(found -> Mono.justOrEmpty(found.get(id)));
    }

    /** The committed documents that exist among those asked for, by their id. */
    public Mono<Map<String, Folded<D>>> byIds(Collection<String> ids) {
        return Mono.fromFuture(() -> hot.getAll(ids, (missing, executor) -> load(Set.copyOf(missing))), true);
    }

    /** Asks the store; the query may rely on {@code _id}, {@code position} and the look-ups of the projection. */
    public <T> Flux<T> query(Function<MongoCollection<Document>, Publisher<T>> question) {
        return store.collection(collection).flatMapMany(question);
    }

    Projection<D> projection() {
        return projection;
    }

    String collection() {
        return collection;
    }

    void committed(Collection<Folded<D>> documents) {
        documents.forEach(folded -> hot.put(folded.id(), CompletableFuture.completedFuture(folded)));
    }

    /** Another node wrote these: whoever holds one asks again. */
    void changedElsewhere(Set<String> ids) {
        ids.forEach(id ->
                hot.asMap().computeIfPresent(id, (same, old) -> load(Set.of(id)).thenApply(found -> found.get(id))));
    }

    void moveTo(String other) {
        collection = other;
        hot.synchronous().invalidateAll();
    }

    private CompletableFuture<Map<String, Folded<D>>> load(Set<String> ids) {
        return store.load(projection, collection, ids).toFuture().thenApply(found -> found == null ? Map.of() : found);
    }
}
