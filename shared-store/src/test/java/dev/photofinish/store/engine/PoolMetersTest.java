package dev.photofinish.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.metrics.PoolStats;
import dev.photofinish.store.StoreLimit;
import dev.photofinish.store.metric.Limits;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class PoolMetersTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Limits limits = new Limits(meters);

    @Test
    void whoGetsNoConnectionInTimeIsCounted() throws Exception {
        try (var tracker = new PoolMeters(limits).create("a pool", threeInUse())) {
            tracker.recordConnectionTimeout();
        }
        assertThat(limits.hits(StoreLimit.POOL_SIZE).count()).isEqualTo(1);
        assertThat(meters.get("photofinish.limit.used").gauge().value()).isEqualTo(3);
    }

    private static PoolStats threeInUse() {
        return new PoolStats(0) {
            @Override
            protected void update() {
                activeConnections = 3;
            }
        };
    }
}
