package dev.photofinish.store.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.live.LiveSignals;
import dev.photofinish.live.Presence;
import dev.photofinish.live.Tick;
import dev.photofinish.store.StoreTest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresSignalsTest extends StoreTest {
    private final AtomicInteger wakes = new AtomicInteger();
    private final List<Object> heard = new CopyOnWriteArrayList<>();
    private final RaceId race = new RaceId(UUID.randomUUID());
    private PostgresSignals here;
    private PostgresSignals there;

    @BeforeEach
    void twoNodes() {
        here = new PostgresSignals(address(), () -> {}, Clock.systemUTC());
        there = new PostgresSignals(address(), wakes::incrementAndGet, Clock.systemUTC());
        there.listen(new Recording());
        await().until(() -> wakes.get() == 1);
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @Test
    void aCommitHereWakesTheTailThere() {
        here.committed();

        await().until(() -> wakes.get() == 2);
    }

    @Test
    void theNewestTickOfEveryPlayerArrives() {
        var runs = IntStream.range(0, 200)
                .mapToObj(i -> new RunId(UUID.randomUUID()))
                .toList();

        for (int igt = 1; igt <= 10; igt++) {
            long igtMs = igt * 1_000L;
            runs.forEach(run -> here.tick(new Tick(race, run, 1, igtMs, 0)));
        }

        await().untilAsserted(() -> assertThat(heard)
                .containsAll(runs.stream()
                        .map(run -> new Tick(race, run, 1, 10_000, 0))
                        .toList()));
    }

    @Test
    void aModThatConnectsHereIsConnectedThereOnceThoughItIsRepeated() {
        var presence = new Presence(race, new RunId(UUID.randomUUID()), true, "node-1");

        here.presence(presence);
        here.presence(presence);

        await().until(() -> heard.contains(presence));
        here.presence(new Presence(race, presence.run(), false, "node-1"));
        await().until(() -> heard.size() == 2);
        assertThat(heard.getLast()).isEqualTo(new Presence(race, presence.run(), false, "node-1"));
    }

    private final class Recording implements LiveSignals.Listener {
        @Override
        public void onTick(Tick tick) {
            heard.add(tick);
        }

        @Override
        public void onPresence(Presence presence) {
            heard.add(presence);
        }
    }
}
