package dev.photofinish.command.tournament.model;

import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.tournament.Permalink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A pool of a tournament. Immutable.
 *
 * @param permalinks retired ones among them, by id
 */
public record Pool(PoolText text, Map<PermalinkId, Permalink> permalinks) {
    public Pool {
        permalinks = Map.copyOf(permalinks);
    }

    /** Unique in the tournament. */
    public String name() {
        return text.name();
    }

    Pool saying(PoolText other) {
        return new Pool(other, permalinks);
    }

    Pool with(List<Permalink> further) {
        return changed(all -> further.forEach(one -> all.put(one.id(), one)));
    }

    Pool without(PermalinkId gone) {
        return changed(all -> all.remove(gone));
    }

    /** Whether one of them, other than that one, leads there. */
    public boolean has(String url, PermalinkId besides) {
        return permalinks.values().stream()
                .anyMatch(one -> one.url().equals(url) && !one.id().equals(besides));
    }

    private Pool changed(Consumer<Map<PermalinkId, Permalink>> change) {
        var all = new LinkedHashMap<>(permalinks);
        change.accept(all);
        return new Pool(text, all);
    }
}
