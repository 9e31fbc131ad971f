package dev.photofinish.query.activity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody achieved, pool by pool (rest-api §7): the pools with most runs first. */
record PoolStats(List<Pool> pools) {
    private static final String SOLO_PREFIX = "training_";

    /** A pool and its training twin together. */
    record Pool(
            String poolName,
            @Nullable RunFigures race,
            @Nullable RunFigures training,
            int totalRuns) {
        private static Pool of(String name, List<Finish> finishes) {
            return new Pool(
                    name,
                    RunFigures.of(finishes.stream().filter(run -> !run.solo()).toList()),
                    RunFigures.of(finishes.stream().filter(Finish::solo).toList()),
                    finishes.size());
        }
    }

    static PoolStats of(List<Finish> finishes) {
        Map<String, List<Finish>> byPool =
                finishes.stream().collect(Collectors.groupingBy(finish -> withoutPrefix(finish.poolName())));
        return new PoolStats(byPool.entrySet().stream()
                .map(pool -> Pool.of(pool.getKey(), pool.getValue()))
                .sorted(Comparator.comparingInt(Pool::totalRuns).reversed().thenComparing(Pool::poolName))
                .toList());
    }

    private static String withoutPrefix(String pool) {
        return pool.startsWith(SOLO_PREFIX) ? pool.substring(SOLO_PREFIX.length()) : pool;
    }
}
