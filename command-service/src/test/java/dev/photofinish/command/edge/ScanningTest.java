package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanningTest {
    private static final String SCAN = "/api/admin/seeds/scan";

    private final CommandServer server = CommandServer.shared();
    private final Api boss = server.as("boss", "admin");
    private final Api organizer = server.somebody("organizer");

    @Test
    void a_scan_adds_what_is_new_and_says_how_much_that_was() {
        var pool = PoolBench.forRaces(server).with("a", "b");
        assertThat(boss.post(SCAN, pool.body()).ok().toString())
                .isEqualTo("{\"added\":2,\"pool_name\":\"%s\",\"defective\":0}".formatted(pool.name));
        pool.with("c");
        assertThat(added(boss.post(SCAN, pool.body()))).isOne();
        assertThat(added(boss.post(SCAN, pool.body()))).isZero();
        assertThat(pool.standing()).isEqualTo(Map.of("available", 3));
    }

    @Test
    void without_a_name_the_standard_pool_is_scanned() {
        for (var reply : List.of(boss.post(SCAN), boss.post(SCAN, "{}"), boss.post(SCAN, "{\"pool_name\": null}"))) {
            assertThat(reply.ok().path("pool_name").asString()).isEqualTo("standard");
            assertThat(added(reply)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "..", "../seeds/standard", "_base", "a/b", ""})
    void where_there_is_no_pool_nothing_is_found(String name) {
        assertThat(added(boss.post(SCAN, "{\"pool_name\": \"%s\"}".formatted(name))))
                .isZero();
    }

    @Test
    void a_pool_may_be_scanned_before_it_has_a_configuration() throws Exception {
        var pool = PoolBench.forRaces(server).with("a");
        Files.delete(pool.config());
        assertThat(added(boss.post(SCAN, pool.body()))).isOne();
        organizer.newRace(pool.inPool());
    }

    @Test
    void scans_at_once_add_every_seed_once() throws Exception {
        var pool = PoolBench.forRaces(server).with(30);
        var replies = Together.call(IntStream.range(0, 8)
                .<Callable<Api.Reply>>mapToObj(i -> () -> boss.post(SCAN, pool.body()))
                .toList());
        assertThat(replies.stream().mapToInt(ScanningTest::added).distinct()).containsExactlyInAnyOrder(0, 30);
        assertThat(pool.standing()).isEqualTo(Map.of("available", 30));
        assertThat(added(boss.post(SCAN, pool.body()))).isZero();
    }

    @Test
    void races_created_while_the_pool_is_scanned_get_a_seed_each() throws Exception {
        var pool = PoolBench.forRaces(server).with(20);
        var race = "{\"name\": \"R\"%s}".formatted(pool.inPool());
        Callable<Integer> scan = () -> added(boss.post(SCAN, pool.body()));
        Callable<Integer> create = () -> {
            await().until(() -> organizer.post("/api/races", race).status() == 201);
            return 0;
        };
        var work = Stream.concat(Stream.of(scan), Stream.generate(() -> create).limit(20));
        assertThat(Together.call(work.toList())).startsWith(20);
        assertThat(pool.standing()).isEqualTo(Map.of("consumed", 20));
        assertThat(organizer.post("/api/races", race).refused(400)).isEqualTo("no-seed");
    }

    @Test
    void a_scan_tells_how_it_goes_while_it_does() {
        var pool = PoolBench.forRaces(server).with(25);
        var events = stream(pool);
        assertThat(events).startsWith("event: progress\ndata: {\"pool_name\":\"" + pool.name + "\",\"done\":");
        assertThat(events).contains("\"total\":25,\"file\":\"seed_");
        assertThat(events).contains("\"done\":25,\"total\":25,\"file\":null}\n\nevent: done\n");
        assertThat(events)
                .endsWith("event: done\ndata: {\"added\":25,\"pool_name\":\"%s\",\"defective\":0}\n\n"
                        .formatted(pool.name));
    }

    @Test
    void a_scan_goes_on_when_whoever_asked_for_it_goes_away() throws Exception {
        var pool = PoolBench.forRaces(server).with(60);
        try (var client = HttpClient.newHttpClient()) {
            var request = boss.request(SCAN)
                    .header("Accept", "text/event-stream")
                    .POST(HttpRequest.BodyPublishers.ofString(pool.body()))
                    .build();
            var stream = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            assertThat(stream.body().read()).isPositive();
            stream.body().close();
        }
        await().until(() -> pool.standing().equals(Map.of("available", 60)));
    }

    private String stream(PoolBench pool) {
        return boss.send(boss.request(SCAN)
                        .header("Accept", "text/event-stream")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(pool.body())))
                .text();
    }

    private static int added(Api.Reply reply) {
        return reply.ok().path("added").asInt();
    }
}
