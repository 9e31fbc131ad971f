package dev.photofinish.store.command;

import dev.photofinish.events.AccountId;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Intent;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.StoreLimit;
import dev.photofinish.store.StoreRefusal;
import dev.photofinish.store.metric.Limits;
import io.micrometer.core.instrument.Counter;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A fair queue per aggregate in front of the bus. Axon's aggregate lock is not fair: on a hot aggregate some commands
 * would wait a hundred times longer than others. An aggregate always takes the same lane, a lane handles one command at
 * a time.
 */
final class CommandLanes implements Commands, AutoCloseable {
    private final List<ThreadPoolExecutor> lanes;
    private final CommandDispatch dispatch;
    private final CommandTimers timers;
    private final Counter refused;

    CommandLanes(CommandDispatch dispatch, int lanes, int capacity, CommandTimers timers, Limits limits) {
        this.dispatch = dispatch;
        this.lanes = IntStream.range(0, lanes).mapToObj(n -> lane(n, capacity)).toList();
        this.timers = timers;
        this.refused = limits.hits(StoreLimit.LANE_CAPACITY);
        limits.used(StoreLimit.LANE_CAPACITY, this::waitingInTheLongest);
    }

    private int waitingInTheLongest() {
        return lanes.stream().mapToInt(lane -> lane.getQueue().size()).max().orElse(0);
    }

    private static ThreadPoolExecutor lane(int number, int capacity) {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(capacity),
                Thread.ofPlatform().daemon().name("commands-" + number).factory());
    }

    @Override
    public CompletableFuture<Receipt> send(Object aggregateId, Object command, @Nullable AccountId actor) {
        return send(aggregateId, command, actor, Intent.UNREPEATED);
    }

    @Override
    public CompletableFuture<Receipt> send(
            Object aggregateId, Object command, @Nullable AccountId actor, Intent intent) {
        var effect = Effect.of(intent, aggregateId, command);
        var lane = lanes.get(Math.floorMod(spread(aggregateId.hashCode()), lanes.size()));
        try {
            return CompletableFuture.supplyAsync(
                    () -> timers.time(command, () -> dispatch.handle(command, actor, effect)), lane);
        } catch (RejectedExecutionException full) {
            refused.increment();
            return CompletableFuture.failedFuture(new RefusedException(StoreRefusal.TOO_BUSY));
        }
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 16);
    }

    @Override
    public void close() {
        lanes.forEach(ExecutorService::close);
    }
}
