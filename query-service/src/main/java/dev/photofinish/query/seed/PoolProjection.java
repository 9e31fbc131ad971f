package dev.photofinish.query.seed;

import dev.photofinish.events.Event;
import dev.photofinish.events.race.RaceCreated;
import dev.photofinish.events.seed.SeedAdded;
import dev.photofinish.events.seed.SeedPoolEvent;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.query.projection.Projection;
import org.jspecify.annotations.Nullable;

/** Read model {@code pools}: a new seed fills its pool, a new race takes one out. */
public final class PoolProjection implements Projection<PoolCounts> {
    @Override
    public String name() {
        return "pools";
    }

    @Override
    public Class<PoolCounts> type() {
        return PoolCounts.class;
    }

    @Override
    public @Nullable String keyOf(Event event) {
        return switch (event) {
            case SeedPoolEvent pool -> pool.poolName();
            case RaceCreated created -> created.seed().poolName();
            default -> null;
        };
    }

    @Override
    public PoolCounts apply(@Nullable PoolCounts known, StoredEvent stored) {
        var counts = known == null ? PoolCounts.NONE : known;
        return switch (stored.event()) {
            case SeedAdded _ -> counts.added();
            case RaceCreated _ -> counts.claimed();
            default -> counts;
        };
    }
}
