package dev.photofinish.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.tail.EventTail;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class EventStoreWiringTest {
    static EmbeddedPostgres postgres;
    static ConfigurableApplicationContext context;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        context = new SpringApplicationBuilder(TestApplication.class)
                .web(WebApplicationType.NONE)
                .properties("photofinish.event-store.url=" + postgres.getJdbcUrl("postgres", "postgres"))
                .run();
    }

    @AfterAll
    static void stop() throws Exception {
        context.close();
        postgres.close();
    }

    @Test
    void commandsBecomeEventsInOneOrder() {
        var commands = context.getBean(Commands.class);
        var tail = context.getBean(EventTail.class);
        var seen = Collections.synchronizedList(new ArrayList<StoredEvent>());
        try (var following = tail.follow("test", tail.head(), seen::addAll)) {
            for (int round = 0; round < 6; round++) {
                seen.clear();
                long t = System.nanoTime();
                var races = IntStream.range(0, 100)
                        .mapToObj(i -> new RaceId(UUID.randomUUID()))
                        .toList();
                var receipts = new ArrayList<CompletableFuture<Receipt>>();
                for (var race : races) receipts.add(commands.send(race, new Tally.Open(race), null));
                for (int i = 0; i < 50; i++)
                    for (var race : races)
                        receipts.add(commands.send(race, new Tally.Count(race), new AccountId(UUID.randomUUID())));
                var positions = receipts.stream()
                        .map(CompletableFuture::join)
                        .map(Receipt::position)
                        .toList();
                System.err.println("rate " + positions.size() * 1e9 / (System.nanoTime() - t));
                await().until(() -> seen.size() == positions.size());
                assertThat(seen)
                        .extracting(StoredEvent::position)
                        .isSorted()
                        .doesNotHaveDuplicates()
                        .containsExactlyInAnyOrderElementsOf(positions);
            }
        }
    }

    @Test
    void commitReachesTailFast() throws Exception {
        var commands = context.getBean(Commands.class);
        var tail = context.getBean(EventTail.class);
        var race = new RaceId(UUID.randomUUID());
        commands.send(race, new Tally.Open(race), null).join();
        var arrived = new java.util.concurrent.ConcurrentHashMap<Long, Long>();
        try (var following = tail.follow(
                "fast", tail.head(), batch -> batch.forEach(e -> arrived.put(e.position(), System.nanoTime())))) {
            Thread.sleep(300);
            var lat = new ArrayList<Long>();
            for (int i = 0; i < 300; i++) {
                long p = commands.send(race, new Tally.Count(race), null).join().position();
                long done = System.nanoTime();
                await().pollInterval(java.time.Duration.ofMillis(1)).until(() -> arrived.containsKey(p));
                lat.add(arrived.get(p) - done);
            }
            Collections.sort(lat);
            System.err.println("tail p50 us " + lat.get(150) / 1000 + " p99 " + lat.get(297) / 1000);
        }
    }
}
