package dev.photofinish.query.seed;

import dev.photofinish.events.seed.PoolConfig;
import dev.photofinish.events.seed.SeedStanding;
import org.jspecify.annotations.Nullable;

/**
 * How many seeds of a pool stand where, and what the pool says of itself.
 *
 * @param defective seeds that would be available if their packs were in order
 * @param config null when the pool has none that can be read
 */
public record PoolState(
        int available,
        int defective,
        int consumed,
        int discarded,
        @Nullable PoolConfig config) {
    static final PoolState NONE = new PoolState(0, 0, 0, 0, null);

    /** Whether the pool ever had a seed. */
    boolean hasSeeds() {
        return available + defective + consumed + discarded > 0;
    }

    /** A new seed can be drawn. */
    PoolState added() {
        return with(SeedStanding.AVAILABLE, 1);
    }

    /** A seed goes from one place to another, possibly the same. */
    PoolState moved(@Nullable SeedStanding was, SeedStanding is) {
        return was == null ? this : with(was, -1).with(is, 1);
    }

    /** Nothing is left to draw. */
    PoolState emptied() {
        return new PoolState(0, 0, 0, available + defective + consumed + discarded, config);
    }

    PoolState with(@Nullable PoolConfig newConfig) {
        return new PoolState(available, defective, consumed, discarded, newConfig);
    }

    private PoolState with(SeedStanding standing, int more) {
        return switch (standing) {
            case AVAILABLE -> new PoolState(sum(available, more), defective, consumed, discarded, config);
            case DEFECTIVE -> new PoolState(available, sum(defective, more), consumed, discarded, config);
            case CONSUMED -> new PoolState(available, defective, sum(consumed, more), discarded, config);
            case DISCARDED -> new PoolState(available, defective, consumed, sum(discarded, more), config);
            // A rejected pack is no seed.
            case REJECTED -> this;
        };
    }

    private static int sum(int seeds, int more) {
        return Math.max(0, seeds + more);
    }
}
