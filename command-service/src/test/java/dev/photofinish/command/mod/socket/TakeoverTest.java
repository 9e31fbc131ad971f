package dev.photofinish.command.mod.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.CommandLimit;
import org.junit.jupiter.api.Test;

class TakeoverTest {
    private final ModServer server = ModServer.shared();
    private final TestRace race = TestRace.inSetup(server, 2);

    private String auth() {
        return "{'type':'auth','mod_token':'%s'}".formatted(race.token(race.players.getFirst()));
    }

    @Test
    void aModThatIsThereKeepsItsPlace() {
        var first = race.mod(race.players.getFirst());
        first.expect("leaderboard_update");
        var second = race.connect().say(auth());
        second.expect("auth_error");
        assertThat(second.closeCode()).isEqualTo(4003);
        first.say("{'type':'ready'}").expect("leaderboard_update");
        assertThat(first.open()).isTrue();
    }

    @Test
    void aModThatAnswersNothingMakesRoom() {
        var first = race.mod(race.players.getFirst()).fallSilent();
        first.expect("leaderboard_update");
        var second = race.mod(race.players.getFirst());
        assertThat(first.closeCode()).isEqualTo(4009);
        await().until(() -> server.hits(CommandLimit.MOD_TAKEOVER) > 0);
        second.skipTo("leaderboard_update");
        assertThat(second.open()).isTrue();
    }

    @Test
    void aModWhoseMachineIsGoneMakesRoomAndItsLateEndChangesNothing() throws Exception {
        var watching = race.mod(race.players.getLast());
        watching.expect("leaderboard_update");
        try (var gone = UnresponsivePeer.saying(server, race, auth()).after("auth_ok")) {
            watching.expect("leaderboard_update");
            var second = race.mod(race.players.getFirst());
            second.skipTo("leaderboard_update");
            watching.expect("leaderboard_update");
        }
        var board = watching.say("{'type':'ready'}").expect("leaderboard_update");
        assertThat(board.path("participants"))
                .allSatisfy(
                        row -> assertThat(row.path("mod_connected").asBoolean()).isTrue());
        watching.expectNothingMore();
    }

    @Test
    void ofManyThatWantTheSamePlaceExactlyOneGetsIt() {
        var mods = java.util.stream.IntStream.range(0, 6)
                .mapToObj(_ -> race.connect())
                .toList();
        mods.forEach(mod -> mod.say(auth()));
        var first = mods.stream().map(mod -> mod.next().path("type").asString()).toList();
        assertThat(first.stream().filter("auth_ok"::equals)).hasSize(1);
        assertThat(first.stream().filter("auth_error"::equals)).hasSize(5);
    }

    @Test
    void whoHasLeftProperlyNeedNotBeAsked() {
        var first = race.mod(race.players.getFirst());
        first.expect("leaderboard_update");
        first.socket().sendClose(1000, "").join();
        assertThat(first.closeCode()).isEqualTo(1000);
        race.mod(race.players.getFirst()).expect("leaderboard_update");
    }
}
