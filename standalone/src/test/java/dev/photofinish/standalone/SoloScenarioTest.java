package dev.photofinish.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.Mod;
import dev.photofinish.standalone.client.Socket;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** A solo session on the sample seed over real sockets, frame by frame, with figures worked out by hand. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SoloScenarioTest extends ServerStory {
    private Api ada;
    private Api bob;
    private Mod mod;
    private Socket spectator;
    private String session;
    private String bobs;

    @AfterAll
    void hangUp() {
        mod.close();
        spectator.close();
    }

    @Test
    @Order(0)
    void aSessionIsAnsweredAsItIsRightAfterItsBeginning() {
        ada = user("ada");
        bob = user("bob");
        var answer = ada.post("/api/training", Map.of());
        assertThat(answer.status()).isEqualTo(201);
        session = answer.ok().get("id").asString();
        assertThat(answer.body().get("status").asString()).isEqualTo("active");
        assertThat(answer.body().at("/user/twitch_username").asString()).isEqualTo("ada");
        assertThat(answer.body().get("pool_name").asString()).isEqualTo("training_standard");
        assertThat(answer.body().get("progress_nodes").isNull()).isTrue();
        assertThat(answer.body().at("/graph_json/nodes")).hasSize(10);
        assertThat(answer.body().at("/graph_json").has("event_map")).isFalse();
        assertThat(ada.post("/api/training", Map.of()).status()).isEqualTo(409);
    }

    @Test
    @Order(1)
    void whoWatchesSeesTheModCome() {
        spectator = Socket.open(server, "/ws/training/" + session + "/spectate").send(Map.of("type", "auth"));
        var state = spectator.next("race_state");
        assertThat(state.at("/race/name").asString()).isEqualTo("Standard");
        assertThat(state.at("/race/status").asString()).isEqualTo("running");
        assertThat(state.at("/participants/0/status").asString()).isEqualTo("playing");
        assertThat(state.at("/participants/0/zone_history").isNull()).isTrue();

        mod = Mod.connectSolo(server, session, ada);

        assertThat(mod.participant()).isEqualTo(session);
        mod.socket().next("race_start");
        assertThat(mod.socket().next("zone_update").get("node_id").asString()).isEqualTo("vestibule_0a1b");
        assertThat(spectator
                        .next("leaderboard_update")
                        .at("/participants/0/mod_connected")
                        .asBoolean())
                .isTrue();
    }

    @Test
    @Order(2)
    void theFirstUpdateIsTheVisitOfTheStart() {
        mod.status(1_000, 0);

        var player = bothGetABoard();

        assertThat(history(player)).isEqualTo("vestibule_0a1b@0");
        assertThat(player.get("igt_ms").asLong()).isEqualTo(1_000);
        assertThat(player.get("current_layer").asInt()).isZero();
    }

    @Test
    @Order(3)
    void gatesAreVisits() {
        mod.flag(flag(0), 60_000);
        assertThat(bothGetABoard().get("current_layer").asInt()).isEqualTo(1);
        assertThat(mod.socket().next("zone_update").get("exits"))
                .hasSize(2)
                .noneMatch(exit -> exit.get("discovered").asBoolean());

        mod.flag(flag(3), 150_000);
        var player = bothGetABoard();
        mod.socket().next("zone_update");

        assertThat(player.get("current_layer").asInt()).isEqualTo(2);
        assertThat(history(player)).isEqualTo("vestibule_0a1b@0 cistern_3c4d@60000 ossuary_b4d2@150000");
    }

    @Test
    @Order(4)
    void deathsAreThoseOfThePresentZone() {
        mod.status(160_000, 2);

        assertThat(history(bothGetABoard())).isEqualTo("vestibule_0a1b@0 cistern_3c4d@60000 ossuary_b4d2@150000+2");
    }

    @Test
    @Order(5)
    void aStepBackIsAVisitOfItsOwnAndItsDeathsAreNotThoseOfTheFirst() {
        mod.flag(flag(0), 200_000);
        assertThat(bothGetABoard().get("current_layer").asInt()).isEqualTo(2);
        var exits = mod.socket().next("zone_update").get("exits");
        assertThat(exits.valueStream().filter(exit -> exit.get("discovered").asBoolean()))
                .hasSize(1);

        mod.status(210_000, 5);

        assertThat(history(bothGetABoard()))
                .isEqualTo("vestibule_0a1b@0 cistern_3c4d@60000 ossuary_b4d2@150000+2 cistern_3c4d@200000+3");
    }

    @Test
    @Order(6)
    void timeThatPassesIsShownAndNotStored() {
        mod.status(211_000, 5);
        assertThat(bothGetABoard().get("igt_ms").asLong()).isEqualTo(211_000);
        assertThat(page(session).get("igt_ms").asLong()).isEqualTo(211_000);
        assertThat(events(session)).isEqualTo(7);
    }

    @Test
    @Order(7)
    void theFinishLeavesTheZoneAndCountsEveryLayer() {
        mod.flag(flag(3), 240_000);
        bothGetABoard();
        mod.socket().next("zone_update");
        mod.flag(FINISH, 400_000);

        var player = bothGetABoard();

        assertThat(player.get("status").asString()).isEqualTo("finished");
        assertThat(player.get("current_layer").asInt()).isEqualTo(6);
        assertThat(player.get("current_zone").asString()).isEqualTo("ossuary_b4d2");
        assertThat(spectator.next("race_status_change").get("status").asString())
                .isEqualTo("finished");
        assertThat(mod.socket().next("race_status_change").get("status").asString())
                .isEqualTo("finished");
    }

    @Test
    @Order(8)
    void whatComesAfterIsAnErrorAndANewModIsTurnedAway() {
        mod.status(401_000, 9);
        assertThat(mod.socket().next("error").get("message").asString()).isNotBlank();
        assertThat(ada.get("/api/training/" + session + "/mod-config").status()).isEqualTo(400);
        assertThat(spectator.drain()).isEmpty();
    }

    @Test
    @Order(9)
    void thePageSumsUpEachNode() {
        await().untilAsserted(
                        () -> assertThat(page(session).get("status").asString()).isEqualTo("finished"));
        var page = page(session);
        assertThat(page.get("igt_ms").asLong()).isEqualTo(400_000);
        assertThat(page.get("death_count").asInt()).isEqualTo(5);
        assertThat(page.get("finished_at").isNull()).isFalse();
        assertThat(visits(page.get("progress_nodes")))
                .isEqualTo("vestibule_0a1b@0 cistern_3c4d@60000+3 ossuary_b4d2@150000+2");
        assertThat(visits(page.get("zone_history")))
                .isEqualTo("vestibule_0a1b@0 cistern_3c4d@60000 ossuary_b4d2@150000+2 cistern_3c4d@200000+3"
                        + " ossuary_b4d2@240000");
        assertThat(ghosts(session)).isEmpty();
    }

    @Test
    @Order(10)
    void whoFinishedOnTheSameSeedIsAGhost() {
        bobs = bob.post("/api/training", Map.of("exclude_from_stats", true))
                .ok()
                .get("id")
                .asString();
        try (var fast = Mod.connectSolo(server, bobs, bob)) {
            fast.status(1_000, 0);
            fast.flag(FINISH, 90_000);
            fast.socket().await("race_status_change");
        }
        await().untilAsserted(() -> assertThat(ghosts(session)).hasSize(1));
        assertThat(ghosts(session).get(0).propertyNames()).containsExactly("zone_history", "igt_ms", "death_count");
        assertThat(ghosts(session).get(0).get("igt_ms").asLong()).isEqualTo(90_000);
        assertThat(visits(ghosts(bobs).get(0).get("zone_history"))).startsWith("vestibule_0a1b@0 cistern_3c4d@60000");
    }

    @Test
    @Order(11)
    void aSessionGivenUpIsPushedAndTheNextOneMayBegin() {
        var second = ada.post("/api/training", Map.of()).ok().get("id").asString();
        try (var watching = Socket.open(server, "/ws/training/" + second + "/spectate")
                        .send(Map.of("type", "auth", "token", ada.token()));
                var playing = Mod.connectSolo(server, second, ada)) {
            watching.next("race_state");
            assertThat(bob.post("/api/training/" + second + "/abandon").status())
                    .isEqualTo(403);
            var over = ada.post("/api/training/" + second + "/abandon").ok();
            assertThat(over.get("status").asString()).isEqualTo("abandoned");
            assertThat(over.get("finished_at").isNull()).isFalse();
            assertThat(watching.await("race_status_change").get("status").asString())
                    .isEqualTo("abandoned");
            assertThat(playing.socket()
                            .await("race_status_change")
                            .get("status")
                            .asString())
                    .isEqualTo("abandoned");
        }
        ada.post("/api/training", Map.of()).ok();
        var list = ada.get("/api/training").ok();
        assertThat(list.valueStream().map(one -> one.get("status").asString()))
                .containsExactly("active", "abandoned", "finished");
        assertThat(list.get(2).get("current_layer").asInt()).isEqualTo(6);
    }

    private JsonNode bothGetABoard() {
        var toMod = mod.socket().next("leaderboard_update");
        assertThat(toMod.at("/participants/0/zone_history").isNull()).isTrue();
        var board = spectator.next("leaderboard_update");
        assertThat(board.get("leader_splits").isNull()).isTrue();
        assertThat(board.get("participants")).hasSize(1);
        return board.at("/participants/0");
    }

    private static String history(JsonNode player) {
        return visits(player.get("zone_history"));
    }

    /** {@code node@igt+deaths}, one after the other. */
    private static String visits(JsonNode visits) {
        return visits.valueStream()
                .map(visit -> visit.get("node_id").asString() + "@"
                        + visit.get("igt_ms").asLong()
                        + (visit.get("deaths").isNull()
                                ? ""
                                : "+" + visit.get("deaths").asInt()))
                .reduce((one, next) -> one + " " + next)
                .orElse("");
    }

    private JsonNode page(String id) {
        return Api.anonymous(server).get("/api/training/" + id).ok();
    }

    private JsonNode ghosts(String id) {
        return Api.anonymous(server).get("/api/training/" + id + "/ghosts").ok();
    }

    private int events(String id) {
        return Api.anonymous(server)
                .get("/api/training/" + id + "/history")
                .ok()
                .get("events")
                .size();
    }
}
