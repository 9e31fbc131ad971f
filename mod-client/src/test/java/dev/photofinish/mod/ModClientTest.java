package dev.photofinish.mod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.mod.message.AuthOk;
import dev.photofinish.mod.message.RaceStart;
import dev.photofinish.mod.message.ServerMessage;
import dev.photofinish.mod.message.ZoneQuery;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ModClientTest {

    private static final String FLAG_60 = "{\"type\":\"event_flag\",\"flag_id\":1040292800,\"igt_ms\":60000}";
    private static final String FLAG_90 = "{\"type\":\"event_flag\",\"flag_id\":1040292801,\"igt_ms\":90000}";

    private final ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor();
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<ServerMessage> received = new CopyOnWriteArrayList<>();
    private final FakeModServer server = new FakeModServer(this::behave);
    private final ModClient mod = new ModClient(
            new ModConfig(server.url(), "tok", "race-1", null, false), quick(), new Recorder(), http, loop);

    private volatile String welcome = welcome("running", "playing", 0);
    private volatile boolean talkative = true;

    private final class Recorder implements ModListener {
        @Override
        public void received(ServerMessage message) {
            received.add(message);
        }
    }

    private void behave(FakeModServer.Peer peer, String text) {
        if (talkative && text.contains("\"auth\"")) {
            peer.say(welcome);
        }
    }

    @AfterEach
    void leave() {
        mod.close();
        loop.shutdown();
        http.shutdownNow();
        server.close();
    }

    @Test
    void a_mod_authenticates_first_and_then_says_it_is_ready() {
        mod.start();
        awaitHeard(0, "{\"type\":\"auth\",\"mod_token\":\"tok\"}", "{\"type\":\"ready\"}");
        assertThat(received).first().isInstanceOf(AuthOk.class);
    }

    @Test
    void a_mod_that_trains_is_never_ready_and_reports_until_the_session_is_given_up() {
        ModConfig config = new ModConfig(server.url(), "tok", "session-1", null, true);
        try (ModClient training = new ModClient(config, quick(), new Recorder(), http, loop)) {
            training.start();
            await().until(() -> received.size() == 1);
            training.reportStatus(1500, 0);
            awaitHeard(
                    0,
                    "{\"type\":\"auth\",\"mod_token\":\"tok\"}",
                    "{\"type\":\"status_update\",\"igt_ms\":1500,\"death_count\":0}");
            lastPeer().say("{\"type\":\"race_status_change\",\"status\":\"abandoned\"}");
            await().until(() -> received.size() == 2);
            training.reportStatus(2500, 0);
            lastPeer().say("{\"type\":\"ping\"}");
            awaitHeard(2, "{\"type\":\"pong\"}");
        }
    }

    @Test
    void what_happens_in_the_game_is_reported_in_order() {
        startedAndReady();
        mod.reportStatus(1500, 2);
        mod.reportFlag(1040292800, 60000, "cistern");
        mod.queryZone(new ZoneQuery(null, "m90_01_00_00", List.of(12.5, 3.0, -88.0)));
        awaitHeard(
                2,
                "{\"type\":\"status_update\",\"igt_ms\":1500,\"death_count\":2}",
                FLAG_60,
                "{\"type\":\"zone_query\",\"map_id\":\"m90_01_00_00\",\"position\":[12.5,3.0,-88.0]}");
    }

    @Test
    void an_in_game_time_of_zero_is_a_quit_out_and_is_not_reported() {
        startedAndReady();
        mod.reportStatus(0, 0);
        mod.reportStatus(5, 0);
        awaitHeard(2, "{\"type\":\"status_update\",\"igt_ms\":5,\"death_count\":0}");
    }

    @Test
    void before_the_start_flags_wait_and_times_are_not_sent() {
        welcome = welcome("setup", "registered", 0);
        startedAndReady();
        mod.reportStatus(1000, 0);
        mod.reportFlag(1040292800, 60000, "cistern");
        lastPeer().say("{\"type\":\"race_status_change\",\"status\":\"running\",\"started_at\":null}");
        lastPeer().say("{\"type\":\"race_start\"}");
        awaitHeard(2, FLAG_60);
        assertThat(received).contains(new RaceStart());
    }

    @Test
    void a_ping_is_answered() {
        startedAndReady();
        lastPeer().say("{\"type\":\"ping\"}");
        awaitHeard(2, "{\"type\":\"pong\"}");
    }

    @Test
    void an_unconfirmed_flag_is_sent_again_after_the_server_was_killed() {
        startedAndReady();
        mod.reportFlag(1040292800, 60000, "cistern");
        awaitHeard(2, FLAG_60);
        server.die();
        mod.reportFlag(1040292801, 90000, "keep");
        server.returnOnTheSamePort();
        await().until(() ->
                server.peers.size() == 2 && server.peers.getLast().heard.size() == 4);
        assertThat(server.peers.getLast().heard).endsWith(FLAG_60, FLAG_90);
    }

    @Test
    void a_flag_confirmed_by_its_zone_is_not_sent_again() {
        startedAndReady();
        mod.reportFlag(1040292800, 60000, "cistern");
        mod.reportFlag(1040292801, 90000, "keep");
        awaitHeard(2, FLAG_60, FLAG_90);
        lastPeer().say("{\"type\":\"zone_update\",\"node_id\":\"cistern\",\"display_name\":\"C\",\"exits\":[]}");
        await().until(() -> received.size() == 2);
        lastPeer().cut();
        await().until(() ->
                server.peers.size() == 2 && server.peers.getLast().heard.size() == 3);
        assertThat(server.peers.getLast().heard).last().isEqualTo(FLAG_90);
    }

    @Test
    void what_the_server_already_knows_on_return_is_not_sent_again() {
        startedAndReady();
        mod.reportFlag(1040292800, 60000, "cistern");
        mod.reportFlag(1040292801, 90000, "keep");
        awaitHeard(2, FLAG_60, FLAG_90);
        welcome = welcome("running", "playing", 60000);
        lastPeer().cut();
        await().until(() ->
                server.peers.size() == 2 && server.peers.getLast().heard.size() == 3);
        assertThat(server.peers.getLast().heard).last().isEqualTo(FLAG_90);
    }

    @Test
    void after_the_own_finish_nothing_is_reported_any_more() {
        startedAndReady();
        lastPeer().say("{\"type\":\"leaderboard_update\",\"participants\":[" + row("finished", 9) + "]}");
        await().until(() -> received.size() == 2);
        mod.reportStatus(99999, 0);
        mod.reportFlag(1040292801, 90000, "keep");
        lastPeer().say("{\"type\":\"ping\"}");
        awaitHeard(2, "{\"type\":\"pong\"}");
    }

    @Test
    void a_refused_mod_keeps_trying_as_the_real_one_does() {
        welcome = "{\"type\":\"auth_error\",\"message\":\"already connected\"}";
        mod.start();
        await().until(() -> received.size() == 1);
        lastPeer().close(4003);
        await().until(() -> server.peers.size() >= 2);
    }

    @Test
    void a_server_that_never_answers_the_authentication_is_left() {
        talkative = false;
        mod.start();
        await().until(() -> server.peers.size() >= 2);
    }

    @Test
    void a_first_message_that_is_no_welcome_is_a_failure() {
        welcome = "{\"type\":\"race_start\"}";
        mod.start();
        await().until(() -> server.peers.size() >= 2);
        assertThat(received).isEmpty();
    }

    private void startedAndReady() {
        mod.start();
        await().until(() -> server.heardByAll().size() == 2);
    }

    private FakeModServer.Peer lastPeer() {
        return server.peers.getLast();
    }

    private void awaitHeard(int after, String... messages) {
        await().untilAsserted(() ->
                assertThat(server.heardByAll().stream().skip(after).toList()).containsExactly(messages));
    }

    private static ModSettings quick() {
        Duration ms = Duration.ofMillis(20);
        return new ModSettings(ms, ms.multipliedBy(4), 0.1, Duration.ofSeconds(3), Duration.ofSeconds(8));
    }

    private static String welcome(String race, String status, long igtMs) {
        return """
                {"type":"auth_ok","participant_id":"p1","race":{"id":"race-1","name":"R","status":"%s","started_at":null},
                 "seed":{"seed_id":"s","total_layers":6,"graph_json":null,"event_ids":[1040292800],"finish_event":1040292813,
                 "spawn_items":[]},"participants":[%s]}""".formatted(race, row(status, igtMs));
    }

    private static String row(String status, long igtMs) {
        return """
                {"id":"p1","twitch_username":"ada","twitch_display_name":null,"status":"%s","current_zone":null,
                 "current_layer":0,"igt_ms":%d,"death_count":0}""".formatted(status, igtMs);
    }
}
