package dev.photofinish.query.web;

import java.util.concurrent.Callable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Runs what blocks on threads of its own, few of them and with a bounded queue, never on an event loop. */
public final class Slow implements AutoCloseable {
    private final Scheduler threads;

    public Slow(int atOnce, int waiting) {
        this.threads = Schedulers.newBoundedElastic(atOnce, waiting, "slow-read");
    }

    /** What the call returns; empty for null. */
    public <T> Mono<T> call(Callable<? extends T> blocking) {
        return Mono.<T>fromCallable(blocking).subscribeOn(threads);
    }

    @Override
    public void close() {
        threads.dispose();
    }
}
