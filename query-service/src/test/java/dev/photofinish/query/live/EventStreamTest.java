package dev.photofinish.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventStreamTest {
    private final LiveFixture live = new LiveFixture();
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() throws Exception {
        http.shutdownNow();
        live.close();
    }

    @Test
    void it_begins_with_the_state_and_goes_on_with_what_happens() throws Exception {
        live.isBeingPlayed();
        try (BufferedReader events = open(live.stream())) {
            assertThat(event(events)).containsExactly("retry: 2000");
            List<String> state = event(events);
            assertThat(state.get(0)).isEqualTo("event: race_state");
            assertThat(state.get(1)).isEqualTo("id: " + LiveFixture.EPOCH + ":" + live.position());
            assertThat(state.get(2)).startsWith("data: {\"type\":\"race_state\"");
            assertThat(event(events).getFirst()).isEqualTo("event: spectator_count");
            live.enters("node_1", 1, 60_000);
            List<String> update = event(events);
            assertThat(update).contains("event: leaderboard_update");
            assertThat(update).contains("id: " + LiveFixture.EPOCH + ":" + live.position());
            live.ticks(61_000);
            assertThat(event(events)).hasSize(2).contains("event: player_update");
        }
    }

    @Test
    void last_event_id_resumes_and_beats_the_address() throws Exception {
        live.isBeingPlayed();
        long known = live.position();
        live.enters("node_1", 1, 60_000);
        try (BufferedReader events =
                open(live.stream() + "?after=1", "Last-Event-ID", LiveFixture.EPOCH + ":" + known)) {
            event(events);
            assertThat(event(events)).contains("event: leaderboard_update");
        }
        try (BufferedReader events = open(live.stream(), "Last-Event-ID", LiveFixture.uuid("other") + ":" + known)) {
            event(events);
            assertThat(event(events).getLast()).contains("\"resync\":true");
        }
    }

    @Test
    void a_bearer_token_shows_what_its_owner_may_see() throws Exception {
        try (BufferedReader events = open(live.stream(), "Authorization", "Bearer token-cleo")) {
            event(events);
            assertThat(event(events).getLast()).contains("Hall");
        }
        try (BufferedReader events = open(live.stream(), "Authorization", "Bearer wrong")) {
            event(events);
            assertThat(event(events).getLast()).doesNotContain("Hall");
        }
    }

    @Test
    void a_comment_keeps_it_alive() throws Exception {
        try (BufferedReader events = open(live.stream())) {
            while (!events.readLine().equals(": still here")) {
                assertThat(live.rooms.size()).isEqualTo(1);
            }
        }
    }

    @Test
    void a_ping_tells_the_page_that_it_is_alive_and_moves_no_position() throws Exception {
        try (BufferedReader events = open(live.stream())) {
            List<String> lines = block(events);
            while (!isPing(lines)) {
                lines = block(events);
            }
            assertThat(lines).containsExactly("event: ping", "data: {\"type\":\"ping\"}");
        }
    }

    @Test
    void a_race_nobody_knows_is_not_found() throws Exception {
        HttpResponse<String> answer = http.send(
                request("/api/races/" + LiveFixture.uuid("unknown") + "/stream"), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"detail\":\"Race not found\"");
    }

    @Test
    void shutting_down_completes_it() throws Exception {
        try (BufferedReader events = open(live.stream())) {
            event(events);
            live.rooms.close();
            while (events.readLine() != null) {
                assertThat(live.rooms.size()).isLessThanOrEqualTo(1);
            }
        }
    }

    private BufferedReader open(String path, String... headers) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = http.send(request(path, headers), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/event-stream");
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private HttpRequest request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + live.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }

    /** The next event, signs of life skipped. */
    private static List<String> event(BufferedReader events) throws IOException {
        List<String> lines = block(events);
        while (lines.equals(List.of(": still here")) || isPing(lines)) {
            lines = block(events);
        }
        return lines;
    }

    private static boolean isPing(List<String> lines) {
        return !lines.isEmpty() && lines.getFirst().equals("event: ping");
    }

    private static List<String> block(BufferedReader events) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = events.readLine(); line != null && !line.isEmpty(); line = events.readLine()) {
            lines.add(line);
        }
        return lines;
    }
}
