package dev.photofinish.command.mod.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.mod.SmallSeed;
import dev.photofinish.events.run.IgtCheckpointed;
import dev.photofinish.events.run.ParticipantFinished;
import dev.photofinish.events.run.ParticipantWarped;
import dev.photofinish.events.run.ParticipantZoneEntered;
import dev.photofinish.events.run.PlayStarted;
import dev.photofinish.events.run.SuspiciousProgressReported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PlayingTest {
    private final ModServer server = ModServer.shared();

    @Test
    void aRaceOfTwoFromTheDoorToTheEnd() {
        var race = TestRace.inSetup(server, 2);
        var ada = race.mod(race.players.getFirst());
        ada.expect("leaderboard_update");
        var bob = race.mod(race.players.getLast());
        bob.expect("leaderboard_update");
        ada.expect("leaderboard_update");

        ada.say("{'type':'ready'}");
        assertThat(first(ada.expect("leaderboard_update")).path("status").asString())
                .isEqualTo("ready");
        bob.expect("leaderboard_update");

        race.start();
        ada.skipTo("race_start");
        assertThat(ada.expect("zone_update").path("node_id").asString()).isEqualTo(SmallSeed.START);
        assertThat(ada.expect("race_status_change").path("status").asString()).isEqualTo("running");
        bob.skipTo("race_status_change");

        ada.status(1_000, 0);
        var board = ada.expect("leaderboard_update");
        assertThat(first(board).path("status").asString()).isEqualTo("playing");
        assertThat(first(board).path("igt_ms").asLong()).isEqualTo(1_000);
        assertThat(first(board).path("zone_history").isNull()).isTrue();
        assertThat(board.path("leader_splits").path("0").asLong(-1)).isZero();

        ada.status(2_000, 0);
        assertThat(ada.expect("player_update").at("/player/igt_ms").asLong()).isEqualTo(2_000);

        ada.flag(SmallSeed.TO_KEEP, 60_000);
        assertThat(first(ada.expect("leaderboard_update")).path("current_layer").asInt())
                .isEqualTo(1);
        var keep = ada.expect("zone_update");
        assertThat(keep.path("display_name").asString()).isEqualTo("Keep");
        assertThat(keep.path("original_tier").asInt()).isEqualTo(9);
        assertThat(keep.at("/exits/0/discovered").asBoolean()).isFalse();

        ada.flag(SmallSeed.TO_KEEP, 70_000);
        ada.expect("player_update");
        ada.expect("zone_update");

        ada.status(71_000, 2);
        assertThat(ada.expect("player_update").at("/player/death_count").asInt())
                .isEqualTo(2);

        ada.flag(SmallSeed.FINISH, 80_000);
        var finish = ada.expect("leaderboard_update");
        assertThat(first(finish).path("status").asString()).isEqualTo("finished");
        assertThat(first(finish).path("current_layer").asInt()).isEqualTo(4);
        ada.status(81_000, 9).flag(SmallSeed.TO_THRONE, 82_000);
        ada.expectNothingMore();

        bob.flag(SmallSeed.FINISH, 90_000);
        assertThat(ada.skipTo("race_status_change").path("status").asString()).isEqualTo("finished");
        ada.expect("leaderboard_update");
        assertThat(server.eventsOf(race.id, ParticipantFinished.class)).hasSize(2);
    }

    @Test
    void whatComesInOneBreathIsDealtWithInOrder() {
        var race = TestRace.running(server, 1);
        var mod = race.mod(race.players.getFirst());
        mod.expect("zone_update");
        mod.say("{'type':'ready'}")
                .status(1_000, 0)
                .flag(SmallSeed.TO_KEEP, 10_000)
                .status(11_000, 1)
                .flag(SmallSeed.TO_THRONE, 20_000)
                .say("{'type':'finished','igt_ms':30000}");
        await().until(() -> !server.eventsOf(race.id, ParticipantFinished.class).isEmpty());
        assertThat(server.eventsOf(race.id).stream()
                        .map(event -> event.getClass().getSimpleName()))
                .containsSubsequence(
                        "ParticipantReadied",
                        "PlayStarted",
                        "ParticipantZoneEntered",
                        "ParticipantDied",
                        "ParticipantZoneEntered",
                        "ParticipantFinished");
    }

    @Test
    void whatWasSaidBeforeTheConnectionBrokeStillCounts() {
        var race = TestRace.running(server, 1);
        var mod = race.mod(race.players.getFirst());
        mod.flag(SmallSeed.TO_KEEP, 10_000).flag(SmallSeed.TO_THRONE, 20_000).flag(SmallSeed.FINISH, 30_000);
        mod.drop();
        await().until(() -> !server.eventsOf(race.id, ParticipantFinished.class).isEmpty());
        assertThat(server.eventsOf(race.id, ParticipantZoneEntered.class)).hasSize(2);
    }

    @Test
    void aFlagSentAgainAfterAReconnectIsOneVisit() {
        var race = TestRace.running(server, 1);
        var run = race.players.getFirst();
        var mod = race.mod(run);
        mod.flag(SmallSeed.TO_KEEP, 10_000).skipTo("zone_update");
        mod.drop();
        race.mod(run).flag(SmallSeed.TO_KEEP, 10_000).flag(SmallSeed.TO_THRONE, 20_000);
        await().until(() ->
                server.eventsOf(race.id, ParticipantZoneEntered.class).size() == 2);
    }

    @Test
    void aGateStartsPlayForWhoNeverSaidReady() {
        var race = TestRace.running(server, 1);
        var mod = race.mod(race.players.getFirst());
        mod.skipTo("leaderboard_update");
        mod.status(4_000, 0);
        mod.expect("player_update");
        assertThat(server.eventsOf(race.id, PlayStarted.class)).isEmpty();
        mod.flag(SmallSeed.TO_OSSUARY, 5_000);
        mod.skipTo("zone_update");
        assertThat(server.eventsOf(race.id, PlayStarted.class)).hasSize(1);
    }

    @Test
    void afterADeathThePlayerIsFound() {
        var race = TestRace.running(server, 1);
        var mod = race.mod(race.players.getFirst());
        mod.skipTo("leaderboard_update");
        mod.flag(SmallSeed.TO_KEEP, 10_000).expect("leaderboard_update");
        mod.expect("leaderboard_update");
        mod.expect("zone_update");
        mod.flag(SmallSeed.TO_OSSUARY, 20_000).expect("leaderboard_update");
        mod.expect("zone_update");

        mod.say("{'type':'zone_query','grace_entity_id':90000002,'map_id':'m90_09_00_00'}");
        assertThat(mod.expect("zone_update").path("node_id").asString()).isEqualTo(SmallSeed.KEEP);
        assertThat(mod.expect("player_update").at("/player/current_zone").asString())
                .isEqualTo(SmallSeed.KEEP);

        mod.say("{'type':'zone_query','map_id':'m90_01_00_00','position':[0,0,0]}");
        assertThat(mod.expect("zone_update").path("node_id").asString()).isEqualTo(SmallSeed.KEEP);
        mod.say("{'type':'zone_query','map_id':'m99_00_00_00'}").say("{'type':'zone_query'}");
        mod.expectNothingMore();
        assertThat(server.eventsOf(race.id, ParticipantWarped.class)).hasSize(1);
    }

    @Test
    void timeIsStoredTwiceAMinuteAndADipOnce() {
        var race = TestRace.running(server, 1);
        var mod = race.mod(race.players.getFirst());
        mod.say("{'type':'ready'}");
        for (int second = 1; second <= 50; second++) {
            mod.status(second * 1_000L, 0);
        }
        mod.status(0, 0).status(500, 0);
        await().until(() ->
                !server.eventsOf(race.id, SuspiciousProgressReported.class).isEmpty());
        mod.status(51_000, 0);
        assertThat(server.eventsOf(race.id, IgtCheckpointed.class)).hasSize(1);
        assertThat(server.eventsOf(race.id, SuspiciousProgressReported.class)).hasSize(1);
    }

    @Test
    void beforeTheStartProgressIsAnError() {
        var race = TestRace.inSetup(server, 1);
        var mod = race.mod(race.players.getFirst());
        mod.expect("leaderboard_update");
        mod.status(1_000, 0);
        assertThat(mod.expect("error").path("message").asString()).isNotEmpty();
        mod.flag(SmallSeed.TO_KEEP, 1_000).expect("error");
        mod.say("{'type':'finished','igt_ms':5}").expect("error");
        mod.say("{'type':'zone_query','grace_entity_id':90000001}");
        mod.expectNothingMore();
        assertThat(server.eventsOf(race.id)).hasSize(2);
    }

    @Test
    void anAbandonedRunIsNotRevived() {
        var race = TestRace.running(server, 2);
        var run = race.players.getFirst();
        var mod = race.mod(run);
        mod.skipTo("leaderboard_update");
        race.abandon(run);
        mod.expect("leaderboard_update");
        mod.status(1_000, 0).flag(SmallSeed.FINISH, 2_000);
        mod.say("{'type':'finished','igt_ms':3000}").expect("error");
        mod.expectNothingMore();
        assertThat(server.eventsOf(race.id, ParticipantFinished.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "{",
                "[1,2]",
                "'text'",
                "7",
                "null",
                "true",
                "{}",
                "{'type':7}",
                "{'type':'nonsense'}",
                "{'type':'status_update'}",
                "{'type':'status_update','igt_ms':'1','death_count':[]}",
                "{'type':'status_update','igt_ms':-5,'death_count':-1}",
                "{'type':'status_update','igt_ms':99999999999999999999,'death_count':4294967296}",
                "{'type':'event_flag'}",
                "{'type':'event_flag','flag_id':'1040292800'}",
                "{'type':'event_flag','flag_id':1040292800.5,'igt_ms':1}",
                "{'type':'event_flag','flag_id':1}",
                "{'type':'zone_query','position':'here'}",
                "{'type':'auth','mod_token':'again'}",
                "{'type':'pong'}"
            })
    void whatMakesNoSenseIsIgnoredAndTheConnectionStaysOpen(String nonsense) {
        var race = TestRace.running(server, 1);
        var mod = race.mod(race.players.getFirst());
        mod.skipTo("leaderboard_update");
        mod.say(nonsense).flag(SmallSeed.TO_KEEP, 61_000);
        assertThat(mod.skipTo("zone_update").path("node_id").asString()).isEqualTo(SmallSeed.KEEP);
        assertThat(server.eventsOf(race.id, ParticipantZoneEntered.class)).hasSize(1);
        assertThat(mod.open()).isTrue();
    }

    private static JsonNode first(JsonNode board) {
        return board.at("/participants/0");
    }
}
