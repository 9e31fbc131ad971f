package dev.photofinish.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.Mod;
import dev.photofinish.standalone.client.Socket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** The worked scenario of live-protocol §15 over real sockets, frame by frame: one test a row. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorkedScenarioTest extends ServerStory {
    private Api playerA;
    private Api playerB;
    private Mod a;
    private Mod b;
    private Socket spectator;
    private String race;

    @AfterAll
    void hangUp() {
        a.close();
        b.close();
        spectator.close();
    }

    @Test
    @Order(0)
    void theRaceStartsAndEachModIsToldToGoByItsOwnRun() {
        var organizer = organizer();
        playerA = user("ada");
        playerB = user("bob");
        race = releasedRace(organizer, "Friday run", playerA, playerB);
        a = Mod.connect(server, race, playerA);
        assertThat(a.authOk().get("participants")).hasSize(2);
        assertThat(a.authOk().at("/race/status").asString()).isEqualTo("setup");
        assertThat(a.authOk().at("/seed/finish_event").asInt()).isEqualTo(FINISH);
        a.socket().next("leaderboard_update");
        b = Mod.connect(server, race, playerB);
        b.socket().next("leaderboard_update");
        a.socket().next("leaderboard_update");
        spectator = Socket.open(server, "/ws/race/" + race);
        assertThat(spectator.next("race_state").get("participants")).hasSize(2);
        spectator.next("spectator_count");

        organizer.post("/api/races/" + race + "/start").ok();

        for (var mod : List.of(a, b)) {
            mod.socket().next("race_start");
            assertThat(mod.socket().next("zone_update").get("node_id").asString())
                    .isEqualTo("vestibule_0a1b");
            assertThat(mod.socket().next("race_status_change").get("status").asString())
                    .isEqualTo("running");
        }
        spectator.next("race_status_change");
        spectator.next("race_state");
    }

    @Test
    @Order(1)
    void theFirstStatusUpdateOfAReadyPlayerStartsPlay() {
        a.ready();
        assertThat(status(everybody("leaderboard_update"), a)).isEqualTo("ready");

        a.status(1_000, 0);

        var board = everybody("leaderboard_update");
        assertThat(status(board, a)).isEqualTo("playing");
        assertThat(of(board, a).get("current_zone").asString()).isEqualTo("vestibule_0a1b");
        assertThat(of(board, a).get("current_layer").asInt()).isZero();
        assertThat(of(board, a).get("gap_ms").isNull()).isTrue();
        assertThat(of(board, a).get("zone_history")).hasSize(1);
        assertThat(splits(board)).isEqualTo("{\"0\":0}");
    }

    @Test
    @Order(2)
    void aGateFlagIsAZoneForEverybodyAndThenItsExitsForItsPlayer() {
        a.flag(flag(0), 60_000);

        assertThat(of(everybody("leaderboard_update"), a).get("current_zone").asString())
                .isEqualTo("cistern_3c4d");
        var zone = a.socket().next("zone_update");
        assertThat(zone.get("node_id").asString()).isEqualTo("cistern_3c4d");
        assertThat(zone.get("exits"))
                .hasSize(2)
                .noneMatch(exit -> exit.get("discovered").asBoolean());
    }

    @Test
    @Order(3)
    void theSecondPlayerArrivesTenSecondsLater() {
        b.ready();
        everybody("leaderboard_update");
        b.status(1_000, 0);
        everybody("leaderboard_update");
        b.flag(flag(1), 70_000);

        var board = everybody("leaderboard_update");

        assertThat(b.socket().next("zone_update").get("node_id").asString()).isEqualTo("keep_77e0");
        assertThat(order(board)).containsExactly(a.participant(), b.participant());
        assertThat(splits(board)).isEqualTo("{\"0\":0,\"1\":60000}");
        assertThat(of(board, b).get("layer_entry_igt").asLong()).isEqualTo(70_000);
        assertThat(gap(board, b)).isEqualTo(10_000);
    }

    @Test
    @Order(4)
    void theLeaderLeavesTheLayerAndTheGapStays() {
        a.flag(flag(3), 150_000);

        var board = everybody("leaderboard_update");

        a.socket().next("zone_update");
        assertThat(splits(board)).isEqualTo("{\"0\":0,\"1\":60000,\"2\":150000}");
        assertThat(gap(board, b)).isEqualTo(10_000);
    }

    @Test
    @Order(5)
    void deathsAreThoseOfTheZoneAndUpdateOnePlayerWithoutGap() {
        b.status(155_000, 2);

        var player = everybody("player_update").get("player");

        assertThat(player.get("id").asString()).isEqualTo(b.participant());
        assertThat(player.get("gap_ms").isNull()).isTrue();
        assertThat(player.get("death_count").asInt()).isEqualTo(2);
        assertThat(player.at("/zone_history/1/deaths").asInt()).isEqualTo(2);
    }

    @Test
    @Order(6)
    void aBoardNowShowsTheGapGrowing() {
        try (var again = Socket.open(server, "/ws/race/" + race)) {
            var state = again.next("race_state");
            assertThat(gap(state, b)).isEqualTo(5_000);
        }
    }

    @Test
    @Order(7)
    void theSecondPlayerReachesTheLayerTenSecondsBehind() {
        b.flag(flag(5), 160_000);

        var board = spectator.await("leaderboard_update");

        modsGot("leaderboard_update");
        b.socket().next("zone_update");
        assertThat(order(board)).containsExactly(a.participant(), b.participant());
        assertThat(gap(board, b)).isEqualTo(10_000);
    }

    @Test
    @Order(8)
    void aStepBackIsAVisitButNoLayerLostAndNoSplitChanged() {
        a.flag(flag(2), 200_000);

        var board = spectator.await("leaderboard_update");

        modsGot("leaderboard_update");
        a.socket().next("zone_update");
        assertThat(of(board, a).get("current_zone").asString()).isEqualTo("forge_9f21");
        assertThat(of(board, a).get("current_layer").asInt()).isEqualTo(2);
        assertThat(of(board, a).get("zone_history")).hasSize(4);
        assertThat(splits(board)).isEqualTo("{\"0\":0,\"1\":60000,\"2\":150000}");
    }

    @Test
    @Order(9)
    void aRevisitUpdatesOnePlayer() {
        a.flag(flag(3), 210_000);

        var player = everybody("player_update").get("player");

        a.socket().next("zone_update");
        assertThat(player.get("zone_history")).hasSize(5);
        assertThat(player.get("current_zone").asString()).isEqualTo("ossuary_b4d2");
    }

    @Test
    @Order(10)
    void theLeaderReachesTheNextLayer() {
        a.flag(flag(7), 240_000);

        var board = everybody("leaderboard_update");

        a.socket().next("zone_update");
        assertThat(splits(board)).isEqualTo("{\"0\":0,\"1\":60000,\"2\":150000,\"3\":240000}");
        assertThat(gap(board, b)).isEqualTo(10_000);
    }

    @Test
    @Order(11)
    void theFinishCountsTheLastLayerAndLeavesTheZone() {
        a.flag(FINISH, 400_000);

        var board = everybody("leaderboard_update");

        assertThat(status(board, a)).isEqualTo("finished");
        assertThat(of(board, a).get("current_layer").asInt()).isEqualTo(6);
        assertThat(of(board, a).get("current_zone").asString()).isEqualTo("gallery_d119");
        assertThat(of(board, a).get("zone_history")).hasSize(6);
        assertThat(of(board, a).get("finished_at").isNull()).isFalse();
    }

    @Test
    @Order(12)
    void whatAFinishedPlayerReportsIsDropped() {
        a.status(401_000, 9);
        a.socket().send(Map.of("type", "ready"));

        var player = state().at("/participants/0");
        assertThat(player.get("igt_ms").asLong()).isEqualTo(400_000);
        assertThat(player.get("death_count").asInt()).isZero();
    }

    @Test
    @Order(13)
    void theLastPlayerGivesUpAndTheRaceIsOver() {
        playerB.post("/api/races/" + race + "/abandon").ok();

        assertThat(order(spectator.await("leaderboard_update"))).containsExactly(a.participant(), b.participant());
        assertThat(status(spectator.next("race_state"), b)).isEqualTo("abandoned");
        assertThat(spectator.next("race_state").at("/race/status").asString()).isEqualTo("finished");
        assertThat(spectator.next("race_status_change").get("status").asString())
                .isEqualTo("finished");
        modsGot("leaderboard_update");
        assertThat(a.socket().next("race_status_change").get("status").asString())
                .isEqualTo("finished");
        assertThat(spectator.drain()).isEmpty();
    }

    @Test
    @Order(14)
    void aModThatComesAfterTheFinishIsTurnedAway() {
        var token = Mod.tokenOf(race, playerB);

        var late = Socket.open(server, "/ws/mod/" + race).send(Map.of("type", "auth", "mod_token", token));

        assertThat(late.next("auth_error").get("message").asString()).isNotBlank();
        assertThat(late.closeCode()).isEqualTo(4003);
    }

    private JsonNode state() {
        return Api.anonymous(server).get("/api/races/" + race + "/state").ok();
    }

    /** The frame that both mods and the spectator get next. */
    private JsonNode everybody(String type) {
        modsGot(type);
        return spectator.next(type);
    }

    private void modsGot(String type) {
        a.socket().next(type);
        b.socket().next(type);
    }

    private static JsonNode of(JsonNode frame, Mod mod) {
        return frame.get("participants")
                .valueStream()
                .filter(player -> player.get("id").asString().equals(mod.participant()))
                .findFirst()
                .orElseThrow();
    }

    private static String status(JsonNode frame, Mod mod) {
        return of(frame, mod).get("status").asString();
    }

    private static long gap(JsonNode frame, Mod mod) {
        return of(frame, mod).get("gap_ms").asLong();
    }

    private static String splits(JsonNode frame) {
        return frame.get("leader_splits").toString();
    }

    private static List<String> order(JsonNode frame) {
        return frame.get("participants")
                .valueStream()
                .map(player -> player.get("id").asString())
                .toList();
    }
}
