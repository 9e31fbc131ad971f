package dev.photofinish.store.engine;

import com.zaxxer.hikari.metrics.IMetricsTracker;
import com.zaxxer.hikari.metrics.MetricsTrackerFactory;
import com.zaxxer.hikari.metrics.PoolStats;
import dev.photofinish.store.StoreLimit;
import dev.photofinish.store.metric.Limits;

/** Shows how many connections are in use, and counts who got none in time. */
record PoolMeters(Limits limits) implements MetricsTrackerFactory {
    @Override
    public IMetricsTracker create(String pool, PoolStats stats) {
        limits.used(StoreLimit.POOL_SIZE, stats::getActiveConnections);
        var none = limits.hits(StoreLimit.POOL_SIZE);
        return new IMetricsTracker() {
            @Override
            public void recordConnectionTimeout() {
                none.increment();
            }
        };
    }
}
