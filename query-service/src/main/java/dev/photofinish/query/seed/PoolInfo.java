package dev.photofinish.query.seed;

import dev.photofinish.events.seed.PoolConfig;
import org.jspecify.annotations.Nullable;

/**
 * A pool as {@code GET /api/pools} shows it (rest-api §6).
 *
 * @param available seeds that can be drawn
 * @param playedByUser of a training pool, how many of the available seeds the caller ever trained on; null for none, for
 *     a race pool and for nobody in particular
 * @param poolConfig null when the pool has none that can be read
 */
record PoolInfo(
        int available,
        int consumed,
        int discarded,
        @Nullable Integer playedByUser,
        @Nullable PoolConfig poolConfig) {
    static PoolInfo of(PoolState pool, @Nullable Integer playedByUser) {
        return new PoolInfo(pool.available(), pool.consumed(), pool.discarded(), playedByUser, pool.config());
    }
}
