package dev.photofinish.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.query.QueryLimit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

class SpectatorSocketTest {
    private static final String OFFER = "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n";

    private LiveFixture live = new LiveFixture();

    @AfterEach
    void close() throws Exception {
        live.close();
    }

    @Test
    void anybody_gets_the_state_at_once_and_then_what_happens() throws Exception {
        live.isBeingPlayed();
        try (RawSocket socket = RawSocket.open(live.port(), live.path() + "?locale=fr")) {
            assertThat(socket.head).startsWith("HTTP/1.1 101").contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
            JsonNode state = socket.next();
            assertThat(state.get("type").stringValue()).isEqualTo("race_state");
            assertThat(state.get("position").longValue()).isEqualTo(live.position());
            assertThat(socket.next().get("count").intValue()).isEqualTo(1);
            live.enters("node_1", 1, 60_000);
            assertThat(socket.next("leaderboard_update").get("position").longValue())
                    .isEqualTo(live.position());
            live.ticks(61_500);
            assertThat(socket.next("player_update").at("/player/igt_ms").longValue())
                    .isEqualTo(61_500);
        }
    }

    @Test
    void whoever_comes_back_gets_what_was_missed() throws Exception {
        live.isBeingPlayed();
        long known = live.position();
        live.enters("node_1", 1, 60_000);
        try (RawSocket socket = RawSocket.open(live.port(), live.path() + "?after=" + known)) {
            JsonNode missed = socket.next();
            assertThat(missed.get("type").stringValue()).isEqualTo("leaderboard_update");
            assertThat(missed.get("position").longValue()).isEqualTo(live.position());
        }
        try (RawSocket socket = RawSocket.open(live.port(), live.path() + "?after=99999999")) {
            assertThat(socket.next().get("resync").booleanValue()).isTrue();
        }
    }

    @Test
    void a_browsers_offer_is_answered_with_compression_that_all_can_share() throws Exception {
        live.isBeingPlayed();
        try (RawSocket socket = RawSocket.open(live.port(), live.path(), OFFER)) {
            assertThat(socket.head).contains(SharedDeflate.ANSWER);
            assertThat(socket.next("race_state").at("/seed/graph_json/nodes").size())
                    .isEqualTo(401);
            assertThat(socket.lastWasCompressed).isTrue();
            socket.next("spectator_count");
            assertThat(socket.lastWasCompressed).isFalse();
            for (int layer = 1; layer < 4; layer++) {
                live.enters("node_" + layer, layer, layer * 1_000L);
                assertThat(socket.next("leaderboard_update")
                                .at("/participants/0/current_layer")
                                .intValue())
                        .isEqualTo(layer);
                assertThat(socket.lastWasCompressed).isTrue();
            }
        }
    }

    @Test
    void an_offer_of_a_smaller_window_is_passed_over() throws Exception {
        String narrow = "Sec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=10\r\n";
        try (RawSocket socket = RawSocket.open(live.port(), live.path(), narrow)) {
            assertThat(socket.head).doesNotContain("Extensions");
            socket.next("race_state");
            assertThat(socket.lastWasCompressed).isFalse();
        }
    }

    @Test
    void an_auth_frame_of_a_caster_brings_a_second_state() throws Exception {
        try (RawSocket socket = RawSocket.open(live.port(), live.path())) {
            assertThat(graph(socket.next("race_state"))).doesNotContain("Hall");
            socket.send("{\"type\":\"auth\",\"token\":\"token-cleo\"}");
            assertThat(graph(socket.next("race_state"))).contains("Hall");
        }
    }

    @Test
    void watching_signed_in_is_noted_as_a_visit() throws Exception {
        try (RawSocket socket = RawSocket.open(live.port(), live.path());
                RawSocket stranger = RawSocket.open(live.port(), live.path())) {
            stranger.send("{\"type\":\"auth\",\"token\":\"nobodys\"}");
            socket.send("{\"type\":\"auth\",\"token\":\"token-cleo\"}");
            await().untilAsserted(() -> assertThat(live.visits.noted).containsExactly(LiveFixture.account("cleo")));
        }
    }

    @Test
    void only_the_first_frame_may_say_who_is_there() throws Exception {
        try (RawSocket socket = RawSocket.open(live.port(), live.path())) {
            socket.next("race_state");
            socket.send("[\"not\", \"an\", \"object\"");
            socket.send("{\"type\":\"auth\",\"token\":\"token-cleo\"}");
            live.isBeingPlayed();
            assertThat(socket.next("race_status_change").get("status").stringValue())
                    .isEqualTo("running");
        }
    }

    @Test
    void the_server_pings() throws Exception {
        try (RawSocket socket = RawSocket.open(live.port(), live.path())) {
            assertThat(socket.next("ping").size()).isEqualTo(1);
        }
    }

    @Test
    void an_unknown_race_closes_with_4004_and_what_is_no_id_is_refused_at_the_door() throws Exception {
        try (RawSocket socket = RawSocket.open(live.port(), "/ws/race/" + LiveFixture.uuid("unknown"))) {
            assertThat(socket.head).contains("101");
            assertThat(socket.closeCode()).isEqualTo(4004);
        }
        try (RawSocket socket = RawSocket.open(live.port(), "/ws/race/nonsense")) {
            assertThat(socket.head).startsWith("HTTP/1.1 404").contains("application/problem+json");
        }
    }

    @Test
    void what_is_no_websocket_is_told_so() throws Exception {
        try (RawSocket socket = new RawSocket(live.port())) {
            socket.request(live.path(), "");
            assertThat(socket.head).startsWith("HTTP/1.1 426");
        }
        try (RawSocket socket = new RawSocket(live.port())) {
            socket.request("/api/races", "");
            assertThat(socket.head).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void pages_of_other_hosts_are_refused_unless_they_are_configured() throws Exception {
        assertThat(headFor("https://evil.example")).startsWith("HTTP/1.1 403");
        assertThat(headFor("null")).startsWith("HTTP/1.1 403");
        assertThat(headFor("https://overlay.example")).startsWith("HTTP/1.1 101");
        assertThat(headFor("http://127.0.0.1:" + live.port())).startsWith("HTTP/1.1 101");
    }

    @Test
    void too_big_a_message_closes_with_1009() throws Exception {
        try (RawSocket socket = RawSocket.open(live.port(), live.path())) {
            socket.frame(0x81, new byte[16 * 1024 + 1]);
            assertThat(socket.closeCode()).isEqualTo(1009);
            await().untilAsserted(() ->
                    assertThat(live.hits(QueryLimit.LARGEST_MESSAGE)).isEqualTo(1));
        }
    }

    @Test
    void too_many_messages_close_with_1008() throws Exception {
        try (RawSocket socket = RawSocket.open(live.port(), live.path())) {
            for (int i = 0; i < 30; i++) {
                socket.send("{\"type\":\"pong\"}");
            }
            assertThat(socket.closeCode()).isEqualTo(1008);
            await().untilAsserted(
                            () -> assertThat(live.hits(QueryLimit.MESSAGES)).isEqualTo(1));
        }
    }

    @Test
    void garbage_closes_with_a_protocol_error() throws Exception {
        try (RawSocket socket = RawSocket.open(live.port(), live.path())) {
            socket.frame(0x8F, new byte[3]);
            assertThat(socket.closeCode()).isEqualTo(1002);
        }
    }

    @Test
    void a_close_is_answered() throws Exception {
        try (RawSocket socket = RawSocket.open(live.port(), live.path())) {
            socket.frame(0x88, new byte[] {0x03, (byte) 0xE8});
            assertThat(socket.closeCode()).isEqualTo(1000);
        }
    }

    @Test
    void whoever_never_reads_is_closed_and_nobody_else_notices() throws Exception {
        live.close();
        live = new LiveFixture(LiveFixture.settings(Duration.ofSeconds(1), true));
        live.isBeingPlayed();
        try (RawSocket deaf = RawSocket.open(live.port(), live.path());
                RawSocket reader = RawSocket.open(live.port(), live.path())) {
            int watching = 1;
            while (watching < 2) {
                watching = reader.next("spectator_count").get("count").intValue();
            }
            live.castersComeAndGo(100);
            long seen = 0;
            long giveUpAt = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (seen < live.position() || watching > 1) {
                assertThat(System.nanoTime()).as("still %s watching", watching).isLessThan(giveUpAt);
                if (seen >= live.position()) {
                    // States that came together went out as one: all of them may have fitted into the system's buffers.
                    live.castersComeAndGo(10);
                }
                JsonNode frame = reader.next();
                seen = frame.path("position").asLong(seen);
                watching = frame.path("count").asInt(watching);
            }
            assertThat(codeAfterEverythingElse(deaf)).isIn(4008, -1);
            await().until(() -> live.hits(QueryLimit.FULL) > 0);
            await().untilAsserted(
                            () -> assertThat(live.hits(QueryLimit.TOO_SLOW)).isEqualTo(1));
            assertThat(live.meters.get("photofinish.frames.sent").counter().count())
                    .isGreaterThan(100);
            await().untilAsserted(() -> assertThat(
                            live.meters.get("photofinish.spectators").gauge().value())
                    .isEqualTo(1));
        }
    }

    @Test
    void shutting_down_closes_with_1012() throws Exception {
        try (RawSocket socket = RawSocket.open(live.port(), live.path())) {
            socket.next("race_state");
            live.rooms.close();
            assertThat(socket.closeCode()).isEqualTo(1012);
        }
    }

    private String headFor(String origin) throws IOException {
        try (RawSocket socket = RawSocket.open(live.port(), live.path(), "Origin: " + origin + "\r\n")) {
            return socket.head;
        }
    }

    private static String graph(JsonNode state) {
        return state.at("/seed/graph_json").toString();
    }

    /** The close code, or -1 when the connection was dropped in the middle of a frame. */
    private static int codeAfterEverythingElse(RawSocket socket) {
        try {
            return socket.closeCode();
        } catch (UncheckedIOException | JacksonException dropped) {
            return -1;
        }
    }
}
