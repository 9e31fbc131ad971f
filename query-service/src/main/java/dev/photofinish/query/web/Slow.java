package dev.photofinish.query.web;

import dev.photofinish.query.QueryLimit;
import dev.photofinish.store.metric.Limits;
import dev.photofinish.web.limit.BoundedCalls;
import java.util.concurrent.Callable;
import reactor.core.publisher.Mono;

/** Runs what blocks on threads of its own, few of them and with a bounded queue, never on an event loop. */
public final class Slow implements AutoCloseable {
    private final BoundedCalls calls;

    Slow(WebSettings settings, Limits limits) {
        this.calls = new BoundedCalls(
                "slow-read", settings.slowReads(), settings.waitingReads(), QueryLimit.WAITING_READS, limits);
    }

    /** What the call returns; empty for null. */
    public <T> Mono<T> call(Callable<? extends T> blocking) {
        return calls.call(blocking);
    }

    @Override
    public void close() {
        calls.close();
    }
}
