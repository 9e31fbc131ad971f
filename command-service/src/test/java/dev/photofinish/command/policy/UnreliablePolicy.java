package dev.photofinish.command.policy;

import dev.photofinish.events.race.RaceStarted;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Receipt;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Fails as often as it is told to when a race starts. No stereotype, lest other servers find it. */
public final class UnreliablePolicy implements Policy {
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger successes = new AtomicInteger();

    /** From now on, so many times. */
    public void fail(int times) {
        successes.set(0);
        failures.set(times);
    }

    public int successes() {
        return successes.get();
    }

    @Override
    public List<CompletableFuture<Receipt>> when(StoredEvent event) {
        if (event.event() instanceof RaceStarted) {
            if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("It does not work today");
            }
            successes.incrementAndGet();
        }
        return List.of();
    }
}
