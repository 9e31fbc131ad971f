package dev.photofinish.query.seed;

import dev.photofinish.events.seed.PoolConfig;
import dev.photofinish.events.seed.PoolConfigured;
import dev.photofinish.query.projection.Commit;
import dev.photofinish.query.projection.Commits;
import dev.photofinish.query.projection.Documents;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import reactor.core.publisher.Mono;

/** Pools as they are stored, the hot part from memory. */
public final class Pools {
    private final Documents<PoolState> documents;
    private volatile long version;

    Pools(Documents<PoolState> documents, Commits commits) {
        this.documents = documents;
        commits.listen(this::committed);
    }

    /** Grows with every change of any configuration: what was rendered under another version may be out of date. */
    public long version() {
        return version;
    }

    /** What the pool says of itself; an empty optional when it has no configuration that can be read. */
    public Mono<Optional<PoolConfig>> configOf(String poolName) {
        return documents
                .byId(poolName)
                .map(pool -> Optional.ofNullable(pool.state().config()))
                .defaultIfEmpty(Optional.empty());
    }

    /** Every pool that ever had a seed, by its name. There are a handful. */
    Mono<SortedMap<String, PoolState>> all() {
        return documents
                .query(open -> open.distinct("_id", String.class))
                .collectList()
                .flatMap(documents::byIds)
                .map(found -> {
                    var pools = new TreeMap<String, PoolState>();
                    found.values().stream()
                            .filter(pool -> pool.state().hasSeeds())
                            .forEach(pool -> pools.put(pool.id(), pool.state()));
                    return pools;
                });
    }

    private void committed(Commit commit) {
        for (var stored : commit.events()) {
            if (stored.event() instanceof PoolConfigured) {
                version = stored.position();
            }
        }
    }
}
