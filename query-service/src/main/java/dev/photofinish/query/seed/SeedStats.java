package dev.photofinish.query.seed;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How full the pools are, for administrators (rest-api §9). */
record SeedStats(SortedMap<String, Counts> pools) {
    /** {@code defective}, the seeds that only wait for their packs to be in order, is additive. */
    record Counts(int available, int consumed, int discarded, int defective) {}

    static SeedStats of(Map<String, PoolState> pools) {
        var counts = new TreeMap<String, Counts>();
        pools.forEach((name, pool) ->
                counts.put(name, new Counts(pool.available(), pool.consumed(), pool.discarded(), pool.defective())));
        return new SeedStats(counts);
    }
}
