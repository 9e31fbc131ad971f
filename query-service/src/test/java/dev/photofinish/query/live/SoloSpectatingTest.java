package dev.photofinish.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.query.QueryLimit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SoloSpectatingTest {
    private static final String NOBODY = "{\"type\":\"auth\"}";

    private final LiveFixture live = new LiveFixture();

    @BeforeEach
    void begin() {
        live.adaTrains();
    }

    @AfterEach
    void close() throws Exception {
        live.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                NOBODY,
                "{\"type\":\"auth\",\"token\":null}",
                "{\"type\":\"auth\",\"token\":7}",
                "{\"type\":\"auth\",\"token\":\"wrong\"}",
                "{\"type\":\"auth\",\"token\":\"token-ada\"}",
                "{\"type\":\"auth\",\"token\":\"token-bob\",\"more\":[]}"
            })
    void whoever_says_auth_is_shown_the_session_whoever_they_are(String auth) throws Exception {
        try (RawSocket socket = RawSocket.open(live.port(), live.sessionPath() + "?locale=fr")) {
            socket.send(auth);
            JsonNode state = socket.next();
            assertThat(state.get("type").stringValue()).isEqualTo("race_state");
            assertThat(state.at("/race/name").stringValue()).isEqualTo("Standard");
            assertThat(state.at("/race/status").stringValue()).isEqualTo("running");
            assertThat(state.at("/seed/graph_json/nodes").size()).isEqualTo(401);
            assertThat(state.at("/seed/seed_id").isNull()).isTrue();
            assertThat(state.get("participants").size()).isEqualTo(1);
        }
    }

    @Test
    void what_happens_comes_as_boards_and_the_end_with_its_status() throws Exception {
        try (RawSocket socket = RawSocket.open(live.port(), live.sessionPath())) {
            socket.send(NOBODY);
            socket.next("race_state");
            live.adaEnters("node_1", 1, 60_000);
            JsonNode board = nextButPing(socket);
            assertThat(board.get("type").stringValue()).isEqualTo("leaderboard_update");
            assertThat(board.get("position").longValue()).isEqualTo(live.position());
            live.adaTicks(61_500);
            assertThat(nextButPing(socket).at("/participants/0/igt_ms").longValue())
                    .isEqualTo(61_500);
            live.adaGivesUp();
            assertThat(nextButPing(socket).at("/participants/0/status").stringValue())
                    .isEqualTo("abandoned");
            JsonNode status = nextButPing(socket);
            assertThat(status.get("type").stringValue()).isEqualTo("race_status_change");
            assertThat(status.get("status").stringValue()).isEqualTo("abandoned");
        }
    }

    @Test
    void a_session_that_is_over_can_be_watched_as_well() throws Exception {
        live.adaGivesUp();
        try (RawSocket socket = RawSocket.open(live.port(), live.sessionPath())) {
            socket.send(NOBODY);
            assertThat(socket.next("race_state").at("/race/status").stringValue())
                    .isEqualTo("abandoned");
        }
    }

    @Test
    void nothing_is_shown_before_auth_and_silence_is_not_waited_for() throws Exception {
        try (RawSocket socket = RawSocket.open(live.port(), live.sessionPath())) {
            JsonNode first = socket.next();
            assertThat(first.get("close").intValue()).isEqualTo(4001);
            await().untilAsserted(
                            () -> assertThat(live.hits(QueryLimit.AUTH_WITHIN)).isEqualTo(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "7", "\"auth\"", "{}", "{\"type\":\"pong\"}", "{\"type\":[\"auth\"]}"})
    void anything_but_auth_is_not_let_in(String first) throws Exception {
        try (RawSocket socket = RawSocket.open(live.port(), live.sessionPath())) {
            socket.send(first);
            assertThat(socket.next().get("close").intValue()).isEqualTo(4003);
        }
    }

    @Test
    void a_binary_message_is_no_auth() throws Exception {
        try (RawSocket socket = RawSocket.open(live.port(), live.sessionPath())) {
            socket.frame(0x82, NOBODY.getBytes(StandardCharsets.UTF_8));
            assertThat(socket.next().get("close").intValue()).isEqualTo(4003);
        }
    }

    @Test
    void an_unknown_session_closes_with_4004_and_so_does_a_race() throws Exception {
        for (String id : new String[] {LiveFixture.uuid("unknown").toString(), LiveFixture.RACE.toString()}) {
            try (RawSocket socket = RawSocket.open(live.port(), "/ws/training/" + id + "/spectate")) {
                socket.send(NOBODY);
                assertThat(socket.closeCode()).isEqualTo(4004);
            }
        }
        try (RawSocket socket = RawSocket.open(live.port(), "/ws/race/" + LiveFixture.SESSION)) {
            assertThat(socket.closeCode()).isEqualTo(4004);
        }
    }

    @Test
    void what_is_no_id_is_refused_at_the_door() throws Exception {
        try (RawSocket socket = RawSocket.open(live.port(), "/ws/training/nonsense/spectate")) {
            assertThat(socket.head).startsWith("HTTP/1.1 404");
        }
    }

    @Test
    void whoever_comes_back_gets_what_was_missed() throws Exception {
        long known = live.position();
        live.adaEnters("node_1", 1, 60_000);
        try (RawSocket socket = RawSocket.open(live.port(), live.sessionPath() + "?after=" + known)) {
            socket.send(NOBODY);
            assertThat(socket.next().get("type").stringValue()).isEqualTo("leaderboard_update");
        }
    }

    @Test
    void there_is_a_stream_of_it_too() throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        try (BufferedReader events = open(http, LiveFixture.SESSION.toString())) {
            assertThat(events.readLine()).isEqualTo("retry: 2000");
            events.readLine();
            assertThat(events.readLine()).isEqualTo("event: race_state");
            assertThat(events.readLine()).isEqualTo("id: " + LiveFixture.EPOCH + ":" + live.position());
        }
        HttpResponse<String> unknown = http.send(
                HttpRequest.newBuilder(stream(LiveFixture.RACE.toString())).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("unknown-session");
        http.shutdownNow();
    }

    private BufferedReader open(HttpClient http, String id) throws IOException, InterruptedException {
        var answer = http.send(HttpRequest.newBuilder(stream(id)).build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private URI stream(String id) {
        return URI.create("http://127.0.0.1:" + live.port() + "/api/training/" + id + "/stream");
    }

    private static JsonNode nextButPing(RawSocket socket) throws IOException {
        JsonNode frame = socket.next();
        while (frame.path("type").asString("").equals("ping")) {
            frame = socket.next();
        }
        return frame;
    }
}
