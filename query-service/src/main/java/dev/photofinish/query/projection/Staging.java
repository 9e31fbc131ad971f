package dev.photofinish.query.projection;

import dev.photofinish.live.StoredEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Folds batches of events into the documents of one read model, in memory, until they are stored in one write. */
final class Staging<D> {
    private final Documents<D> documents;
    private final ReadStore store;
    private final Map<String, Folded<D>> dirty = new HashMap<>();

    Staging(Documents<D> documents, ReadStore store) {
        this.documents = documents;
        this.store = store;
    }

    String name() {
        return documents.projection().name();
    }

    /** Safe to repeat: a document skips what it has. */
    void fold(List<StoredEvent> batch) {
        var known = load(batch);
        for (var event : batch) {
            var key = documents.projection().keyOf(event);
            if (key != null) {
                var before = dirty.containsKey(key) ? dirty.get(key) : known.get(key);
                var after = Folded.next(documents.projection(), key, before, event);
                if (after != null && after.furtherThan(before)) {
                    dirty.put(key, after);
                }
            }
        }
    }

    Mono<Void> store() {
        return store.save(documents.projection(), documents.collection(), dirty.values());
    }

    /** What was stored is what readers see from here on. */
    void committed() {
        documents.committed(dirty.values());
        dirty.clear();
    }

    private Map<String, Folded<D>> load(List<StoredEvent> batch) {
        var keys = new HashSet<String>();
        for (var event : batch) {
            var key = documents.projection().keyOf(event);
            if (key != null && !dirty.containsKey(key)) {
                keys.add(key);
            }
        }
        return keys.isEmpty() ? Map.of() : documents.byIds(keys).blockOptional().orElseThrow();
    }
}
