package dev.photofinish.store.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.photofinish.store.RefusedException;
import dev.photofinish.store.StoreLimit;
import dev.photofinish.store.StoreRefusal;
import dev.photofinish.store.metric.Limits;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is counted on the way in of commands. */
class WayInTest {
    record Wait(CountDownLatch released) {}

    record Lose() {}

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Limits limits = new Limits(meters);
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final CommandLanes lanes = lanes();

    private CommandLanes lanes() {
        bus.subscribe(Wait.class.getName(), message -> {
            ((Wait) message.getPayload()).released().await();
            return null;
        });
        bus.subscribe(Lose.class.getName(), message -> {
            throw new ConcurrencyException("somebody was faster");
        });
        var cache = new AggregateCache(10, limits);
        var alone = new CommandDispatch(bus, null, cache, new Effects(null), 3, limits);
        return new CommandLanes(new Handling(alone, null, new CommandTimers(meters)), 1, 1, 1, limits);
    }

    @AfterEach
    void close() {
        lanes.close();
    }

    @Test
    void whatALaneDoesNotTakeIsRefusedAndCounted() {
        var released = new CountDownLatch(1);
        var first = send(new Wait(released));
        await().until(() -> inUse(StoreLimit.LANE_CAPACITY) == 0);
        var second = send(new Wait(released));

        assertThat(inUse(StoreLimit.LANE_CAPACITY)).isEqualTo(1);
        assertRefused(send(new Wait(released)), StoreRefusal.TOO_BUSY);
        assertThat(hits(StoreLimit.LANE_CAPACITY)).isEqualTo(1);
        released.countDown();
        CompletableFuture.allOf(first, second).join();
        assertThat(handled("Wait", "done")).isEqualTo(2);
    }

    @Test
    void whoeverLosesEveryTimeIsRefusedAndCounted() {
        assertRefused(send(new Lose()), StoreRefusal.CONFLICT);
        assertThat(hits(StoreLimit.CONFLICT_RETRIES)).isEqualTo(1);
        assertThat(handled("Lose", "refused")).isEqualTo(1);
    }

    @Test
    void anAggregateForgottenToMakeRoomIsCounted() {
        var cache = new AggregateCache(2, limits);
        for (int i = 0; i < 50; i++) {
            cache.put(i, "an aggregate");
        }
        await().untilAsserted(
                        () -> assertThat(hits(StoreLimit.CACHED_AGGREGATES)).isEqualTo(48));
    }

    private CompletableFuture<?> send(Object command) {
        return lanes.send("one", command, null);
    }

    private static void assertRefused(CompletableFuture<?> sent, StoreRefusal refusal) {
        assertThatThrownBy(sent::join)
                .cause()
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private double hits(StoreLimit limit) {
        return limits.hits(limit).count();
    }

    private double inUse(StoreLimit limit) {
        return meters.get("photofinish.limit.used")
                .tag("limit", limit.setting())
                .gauge()
                .value();
    }

    private long handled(String command, String outcome) {
        return meters.get("photofinish.commands")
                .tag("command", command)
                .tag("outcome", outcome)
                .timer()
                .count();
    }
}
