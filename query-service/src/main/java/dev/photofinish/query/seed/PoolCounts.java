package dev.photofinish.query.seed;

/** How many seeds of a pool are left, and how many were used. */
public record PoolCounts(int available, int consumed) {
    static final PoolCounts NONE = new PoolCounts(0, 0);

    PoolCounts added() {
        return new PoolCounts(available + 1, consumed);
    }

    PoolCounts claimed() {
        return new PoolCounts(Math.max(0, available - 1), consumed + 1);
    }
}
