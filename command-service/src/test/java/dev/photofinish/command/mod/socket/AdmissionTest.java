package dev.photofinish.command.mod.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.CommandLimit;
import dev.photofinish.command.mod.SmallSeed;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionTest {
    private final ModServer server = ModServer.shared();

    @Test
    void aModIsShownTheRaceAndThenTheBoardWithItselfConnected() {
        var race = TestRace.inSetup(server, 1);
        var mod = race.connect().say("{'type':'auth','mod_token':'%s'}".formatted(race.token(race.players.getFirst())));
        var welcome = mod.expect("auth_ok");
        assertThat(welcome.path("participant_id").asString())
                .isEqualTo(race.players.getFirst().toString());
        assertThat(welcome.at("/race/status").asString()).isEqualTo("setup");
        assertThat(welcome.at("/seed/event_ids")).hasSize(4);
        assertThat(welcome.at("/seed/finish_event").asInt()).isEqualTo(SmallSeed.FINISH);
        assertThat(welcome.at("/seed/spawn_items/0/id").asInt()).isEqualTo(90100);
        assertThat(welcome.at("/seed/graph_json").isNull()).isTrue();
        assertThat(welcome.at("/participants/0/status").asString()).isEqualTo("registered");
        assertThat(welcome.at("/participants/0/mod_connected").asBoolean()).isFalse();
        assertThat(mod.expect("leaderboard_update")
                        .at("/participants/0/mod_connected")
                        .asBoolean())
                .isTrue();
        mod.expectNothingMore();
    }

    @Test
    void inARunningRaceItIsToldWhereItIs() {
        var race = TestRace.running(server, 1);
        var run = race.players.getFirst();
        var first = race.mod(run);
        first.skipTo("leaderboard_update");
        first.flag(SmallSeed.TO_KEEP, 30_000).skipTo("zone_update");
        first.drop();
        var again = race.mod(run);
        assertThat(again.expect("zone_update").path("node_id").asString()).isEqualTo(SmallSeed.KEEP);
        again.expect("leaderboard_update");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no json",
                "{",
                "[]",
                "7",
                "'auth'",
                "{}",
                "{'type':'ready'}",
                "{'type':'auth'}",
                "{'type':'auth','mod_token':null}",
                "{'type':'auth','mod_token':7}",
                "{'type':'auth','token':'x'}",
                "{'type':'auth','mod_token':''}",
                "{'type':'auth','mod_token':'nobody gave me this'}"
            })
    void anythingButAnAuthThatFitsIsTurnedAway(String first) {
        turnedAway(TestRace.inSetup(server, 1).connect().say(first));
    }

    @Test
    void aTokenOfAnotherRaceOpensNothing() {
        var race = TestRace.inSetup(server, 1);
        var other = TestRace.inSetup(server, 1);
        turnedAway(other.connect().say(auth(race)));
        turnedAway(TestMod.connect(server, UUID.randomUUID().toString()).say(auth(race)));
    }

    @Test
    void aRaceThatIsOverTakesNoMods() {
        var race = TestRace.running(server, 1);
        race.finish();
        turnedAway(race.connect().say(auth(race)));
    }

    @Test
    void aRemovedPlayersTokenIsWorthless() {
        var race = TestRace.inSetup(server, 2);
        race.remove(race.players.getFirst());
        turnedAway(race.connect().say(auth(race)));
    }

    @Test
    void whoSaysNothingIsNotWaitedForLong() {
        double before = server.hits(CommandLimit.MOD_AUTH);
        assertThat(TestRace.inSetup(server, 1).connect().closeCode()).isEqualTo(4001);
        await().until(() -> server.hits(CommandLimit.MOD_AUTH) > before);
    }

    @Test
    void whoOnlyPingsIsNotWaitedForEither() {
        var mod = TestRace.inSetup(server, 1).connect();
        mod.socket().sendPing(java.nio.ByteBuffer.allocate(0));
        assertThat(mod.closeCode()).isEqualTo(4001);
    }

    @Test
    void aBinaryFirstMessageIsTurnedAway() {
        var mod = TestRace.inSetup(server, 1).connect();
        mod.socket().sendBinary(java.nio.ByteBuffer.wrap(new byte[] {1, 2, 3}), true);
        turnedAway(mod);
    }

    @Test
    void oneModsComingAndGoingIsTheOthersNews() {
        var race = TestRace.inSetup(server, 2);
        var watching = race.mod(race.players.getFirst());
        watching.expect("leaderboard_update");
        var other = race.mod(race.players.getLast());
        assertThat(watching.expect("leaderboard_update")
                        .at("/participants/1/mod_connected")
                        .asBoolean())
                .isTrue();
        other.drop();
        assertThat(watching.expect("leaderboard_update")
                        .at("/participants/1/mod_connected")
                        .asBoolean())
                .isFalse();
    }

    private static String auth(TestRace race) {
        return "{'type':'auth','mod_token':'%s'}".formatted(race.token(race.players.getFirst()));
    }

    private static void turnedAway(TestMod mod) {
        assertThat(mod.expect("auth_error").path("message").asString()).isNotEmpty();
        assertThat(mod.closeCode()).isEqualTo(4003);
    }
}
