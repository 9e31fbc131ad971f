package dev.photofinish.web.limit;

import dev.photofinish.store.metric.Limit;
import dev.photofinish.store.metric.Limits;
import io.micrometer.core.instrument.Counter;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Calls that block, on threads of their own: some at once, some waiting, the others refused. */
public final class BoundedCalls implements AutoCloseable {
    private final Scheduler threads;
    private final Counter refused;
    private final AtomicInteger underWay = new AtomicInteger();

    /**
     * Calls under this name.
     *
     * @param waiting how many wait for their turn before callers are refused; the limit that is shown and counted
     */
    public BoundedCalls(String name, int atOnce, int waiting, Limit limit, Limits limits) {
        this.threads = Schedulers.newBoundedElastic(atOnce, waiting, name);
        this.refused = limits.hits(limit);
        limits.used(limit, () -> Math.max(0, underWay.get() - atOnce));
    }

    /** What the call returns; empty for null. Fails with {@link RejectedExecutionException} when too many wait already. */
    public <T> Mono<T> call(Callable<? extends T> blocking) {
        return Mono.<T>fromCallable(blocking)
                .subscribeOn(threads)
                .doOnError(RejectedExecutionException.class, _ -> refused.increment())
                .doOnSubscribe(_ -> underWay.incrementAndGet())
                .doFinally(_ -> underWay.decrementAndGet());
    }

    /** The threads, for work by the clock. */
    public Scheduler threads() {
        return threads;
    }

    @Override
    public void close() {
        threads.dispose();
    }
}
