package dev.photofinish.query.seed;

import org.jspecify.annotations.Nullable;

/**
 * A pool as {@code GET /api/pools} shows it (rest-api §6).
 *
 * @param poolConfig always null: pools have no configuration yet
 */
record PoolInfo(
        int available,
        int consumed,
        int discarded,
        @Nullable Integer playedByUser,
        @Nullable Object poolConfig) {
    static PoolInfo of(PoolCounts counts) {
        return new PoolInfo(counts.available(), counts.consumed(), 0, null, null);
    }
}
