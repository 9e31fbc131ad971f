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
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A fair queue per aggregate in front of the bus. Axon's aggregate lock is not fair: on a hot aggregate some commands
 * would wait a hundred times longer than others. An aggregate always takes the same lane, a lane handles one command at
 * a time.
 */
final class CommandLanes implements Commands, AutoCloseable {
    private final List<Lane> lanes;
    private final Counter refused;

    CommandLanes(Handling handling, int lanes, int capacity, int mostTogether, Limits limits) {
        this.lanes = IntStream.range(0, lanes)
                .mapToObj(n -> new Lane(n, capacity, mostTogether, handling))
                .toList();
        this.refused = limits.hits(StoreLimit.LANE_CAPACITY);
        limits.used(StoreLimit.LANE_CAPACITY, this::waitingInTheLongest);
    }

    private int waitingInTheLongest() {
        return lanes.stream().mapToInt(Lane::length).max().orElse(0);
    }

    @Override
    public CompletableFuture<Receipt> send(Object aggregateId, Object command, @Nullable AccountId actor) {
        return send(aggregateId, command, actor, Intent.UNREPEATED);
    }

    @Override
    public CompletableFuture<Receipt> send(
            Object aggregateId, Object command, @Nullable AccountId actor, Intent intent) {
        var pending = new Pending(command, actor, Effect.of(intent, aggregateId, command), new CompletableFuture<>());
        if (!lanes.get(Math.floorMod(spread(aggregateId.hashCode()), lanes.size()))
                .offer(pending)) {
            refused.increment();
            return CompletableFuture.failedFuture(new RefusedException(StoreRefusal.TOO_BUSY));
        }
        return pending.receipt();
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 16);
    }

    @Override
    public void close() {
        lanes.forEach(Lane::close);
    }
}
