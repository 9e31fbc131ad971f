package dev.photofinish.command.web;

import dev.photofinish.command.CommandLimit;
import dev.photofinish.command.CommandSettings;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.StoreRefusal;
import dev.photofinish.store.metric.Limits;
import io.micrometer.core.instrument.Counter;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Takes work that blocks off the event loops, onto as many threads as there are connections to make use of. Never
 * interrupted: a client that goes away would otherwise take the connection its look-up reads from along.
 */
@Component
public final class Blocking implements DisposableBean {
    private final ThreadPoolExecutor threads;
    private final Counter refused;

    Blocking(CommandSettings settings, Limits limits) {
        threads = new ThreadPoolExecutor(
                settings.blockingThreads(),
                settings.blockingThreads(),
                30,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(settings.blockingCapacity()),
                Thread.ofPlatform().daemon().name("blocking-", 0).factory());
        threads.allowCoreThreadTimeOut(true);
        refused = limits.hits(CommandLimit.BLOCKING);
        limits.used(CommandLimit.BLOCKING, threads.getQueue()::size);
    }

    /** Calls the work elsewhere; refused as too busy when too much is waiting already. */
    public <T> Mono<T> call(Callable<T> work) {
        return Mono.fromFuture(() -> start(work), true);
    }

    private <T> CompletableFuture<T> start(Callable<T> work) {
        var result = new CompletableFuture<T>();
        try {
            threads.execute(() -> complete(result, work));
        } catch (RejectedExecutionException full) {
            refused.increment();
            result.completeExceptionally(new RefusedException(StoreRefusal.TOO_BUSY));
        }
        return result;
    }

    private static <T> void complete(CompletableFuture<T> result, Callable<T> work) {
        try {
            result.complete(work.call());
        } catch (Exception | Error failure) {
            result.completeExceptionally(failure);
        }
    }

    @Override
    public void destroy() {
        threads.close();
    }
}
