package dev.photofinish.store;

import dev.photofinish.store.metric.Limit;

/** Limits of the event store and of the way in for commands. */
public enum StoreLimit implements Limit {
    /** Connections of the pool; a hit is somebody who got none in time. */
    POOL_SIZE("event-store.pool-size"),
    /** Commands waiting; a hit is one refused as {@link StoreRefusal#TOO_BUSY}. */
    LANE_CAPACITY("event-store.lane-capacity"),
    /** Tries of a command; a hit is one refused as {@link StoreRefusal#CONFLICT}. */
    CONFLICT_RETRIES("event-store.conflict-retries"),
    /** Aggregates in memory; a hit is one forgotten to make room. */
    CACHED_AGGREGATES("event-store.cached-aggregates");

    private final String setting;

    StoreLimit(String setting) {
        this.setting = setting;
    }

    @Override
    public String setting() {
        return setting;
    }
}
