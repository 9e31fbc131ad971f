package dev.photofinish.query.history;

import dev.photofinish.query.QueryLimit;
import dev.photofinish.store.metric.Limits;
import dev.photofinish.web.client.Visitor;
import dev.photofinish.web.limit.LimitRefusal;
import dev.photofinish.web.limit.Places;
import dev.photofinish.web.problem.ServerRefusal;
import io.micrometer.core.instrument.Counter;
import java.util.concurrent.Semaphore;

/** How many replays there are at the same time, of everybody and of one address. */
final class ReplayPlaces {
    private final int most;
    private final Semaphore free;
    private final Places ofAddresses;
    private final Counter refused;

    ReplayPlaces(ReplaySettings settings, Limits limits) {
        this.most = settings.atOnce();
        this.free = new Semaphore(most);
        this.ofAddresses = new Places(settings.perAddress(), QueryLimit.REPLAYS_PER_ADDRESS, limits);
        this.refused = limits.hits(QueryLimit.REPLAYS);
        limits.used(QueryLimit.REPLAYS, () -> most - free.availablePermits());
    }

    /** Takes a place; the answer gives it back and must be run once. Refuses when there is none left. */
    Runnable enter(Visitor visitor) {
        var place = ofAddresses.enter(visitor);
        if (place == null) {
            throw LimitRefusal.TOO_MANY_CONNECTIONS.until(Places.RETRY_AFTER);
        }
        if (!free.tryAcquire()) {
            place.run();
            refused.increment();
            throw ServerRefusal.TOO_BUSY.until(Places.RETRY_AFTER);
        }
        return () -> {
            free.release();
            place.run();
        };
    }
}
