package dev.photofinish.query.seed;

import static dev.photofinish.events.seed.SeedStanding.AVAILABLE;
import static dev.photofinish.events.seed.SeedStanding.CONSUMED;

import dev.photofinish.events.Event;
import dev.photofinish.events.race.RaceCreated;
import dev.photofinish.events.race.RaceDeleted;
import dev.photofinish.events.race.SeedRerolled;
import dev.photofinish.events.seed.PoolConfigured;
import dev.photofinish.events.seed.RejectedPackRemoved;
import dev.photofinish.events.seed.SeedAdded;
import dev.photofinish.events.seed.SeedClaimReleased;
import dev.photofinish.events.seed.SeedClaimed;
import dev.photofinish.events.seed.SeedFoundDefective;
import dev.photofinish.events.seed.SeedFoundSound;
import dev.photofinish.events.seed.SeedPoolEvent;
import dev.photofinish.events.seed.SeedsDiscarded;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.query.projection.Projection;
import org.jspecify.annotations.Nullable;

/**
 * Read model {@code pools}: how many seeds of a pool stand where. Every fact says from where to where its seed went, so
 * that the sums are those of the write side without any seed being known by name.
 */
public final class PoolProjection implements Projection<PoolState> {
    @Override
    public String name() {
        return "pools";
    }

    @Override
    public Class<PoolState> type() {
        return PoolState.class;
    }

    @Override
    public @Nullable String keyOf(Event event) {
        return switch (event) {
            case SeedPoolEvent pool -> pool.poolName();
            case RaceCreated created -> created.seed().poolName();
            case SeedRerolled rerolled -> rerolled.seed().poolName();
            case RaceDeleted deleted -> deleted.seed().poolName();
            default -> null;
        };
    }

    @Override
    public PoolState apply(@Nullable PoolState known, StoredEvent stored) {
        var pool = known == null ? PoolState.NONE : known;
        return switch (stored.event()) {
            case SeedPoolEvent event -> apply(pool, event);
            case RaceCreated _ -> pool.moved(AVAILABLE, CONSUMED);
            // A race is re-rolled within its pool.
            case SeedRerolled rerolled -> returned(pool.moved(AVAILABLE, CONSUMED), rerolled.previousReturned());
            case RaceDeleted deleted -> returned(pool, deleted.seedReturned());
            default -> pool;
        };
    }

    private static PoolState apply(PoolState pool, SeedPoolEvent event) {
        return switch (event) {
            case SeedAdded _ -> pool.added();
            case SeedFoundDefective found -> pool.moved(found.was(), found.is());
            case SeedFoundSound found -> pool.moved(found.was(), found.is());
            case SeedClaimed _ -> pool.moved(AVAILABLE, CONSUMED);
            case SeedClaimReleased released -> returned(pool, released.returned());
            case SeedsDiscarded _ -> pool.emptied();
            case PoolConfigured configured -> pool.with(configured.config());
            case RejectedPackRemoved _ -> pool;
        };
    }

    private static PoolState returned(PoolState pool, boolean canBeDrawnAgain) {
        return canBeDrawnAgain ? pool.moved(CONSUMED, AVAILABLE) : pool;
    }
}
