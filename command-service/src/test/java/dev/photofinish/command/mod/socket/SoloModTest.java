package dev.photofinish.command.mod.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.mod.SmallSeed;
import dev.photofinish.events.run.ParticipantDied;
import dev.photofinish.events.run.ParticipantFinished;
import dev.photofinish.events.run.ParticipantWarped;
import dev.photofinish.events.run.ParticipantZoneEntered;
import dev.photofinish.events.run.PlayStarted;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SoloModTest {
    private final ModServer server = ModServer.shared();
    private final TestSession session = TestSession.active(server);

    @Test
    void aModIsWelcomedToldToGoAndToldWhereItIs() {
        var mod = session.connect().say(session.auth());
        var welcome = mod.expect("auth_ok");
        assertThat(welcome.path("participant_id").asString()).isEqualTo(session.id.toString());
        assertThat(welcome.at("/race/id").asString()).isEqualTo(session.id.toString());
        assertThat(welcome.at("/race/name").asString()).isEqualTo("Small");
        assertThat(welcome.at("/race/status").asString()).isEqualTo("running");
        assertThat(welcome.at("/race/started_at").asString("")).isNotEmpty();
        assertThat(welcome.at("/race/seeds_released_at").isNull()).isTrue();
        assertThat(welcome.at("/seed/event_ids")).hasSize(4);
        assertThat(welcome.at("/seed/spawn_items/0/id").asInt()).isEqualTo(90100);
        assertThat(welcome.at("/participants")).hasSize(1);
        assertThat(welcome.at("/participants/0/status").asString()).isEqualTo("playing");
        mod.expect("race_start");
        assertThat(mod.expect("zone_update").path("node_id").asString()).isEqualTo(SmallSeed.START);
        mod.expectNothingMore();
    }

    @Test
    void aSessionFromTheDoorToTheEnd() {
        var mod = session.mod();
        mod.status(1_000, 0);
        assertThat(player(mod.expect("leaderboard_update")).path("igt_ms").asLong())
                .isEqualTo(1_000);
        mod.flag(SmallSeed.TO_KEEP, 60_000).expect("leaderboard_update");
        assertThat(mod.expect("zone_update").path("node_id").asString()).isEqualTo(SmallSeed.KEEP);
        mod.status(61_000, 2);
        assertThat(player(mod.expect("leaderboard_update")).path("death_count").asInt())
                .isEqualTo(2);
        mod.flag(SmallSeed.TO_KEEP, 70_000).expect("leaderboard_update");
        mod.expect("zone_update");
        mod.flag(SmallSeed.FINISH, 80_000);
        var end = mod.expect("leaderboard_update");
        assertThat(player(end).path("status").asString()).isEqualTo("finished");
        assertThat(player(end).path("current_layer").asInt()).isEqualTo(4);
        assertThat(end.path("leader_splits").isNull()).isTrue();
        assertThat(mod.expect("race_status_change").path("status").asString()).isEqualTo("finished");
        mod.status(81_000, 2).expect("error");
        mod.flag(SmallSeed.TO_THRONE, 82_000).expect("error");
        mod.say("{'type':'zone_query','grace_entity_id':90000001}").expectNothingMore();
        assertThat(server.eventsOf(session.race, ParticipantZoneEntered.class)).hasSize(2);
        assertThat(server.eventsOf(session.race, PlayStarted.class)).hasSize(1);
        assertThat(server.eventsOf(session.race, ParticipantDied.class)).hasSize(1);
        assertThat(server.eventsOf(session.race, ParticipantFinished.class)).hasSize(1);
    }

    @Test
    void readyAndFinishedAreIgnored() {
        var mod = session.mod();
        mod.say("{'type':'ready'}").say("{'type':'finished','igt_ms':5000}").expectNothingMore();
        assertThat(server.eventsOf(session.race)).hasSize(1);
    }

    @Test
    void whoWarpsIsToldTheZoneAlone() {
        var mod = session.mod();
        mod.flag(SmallSeed.TO_KEEP, 60_000).skipTo("zone_update");
        mod.flag(SmallSeed.TO_OSSUARY, 90_000).skipTo("zone_update");
        mod.say("{'type':'zone_query','grace_entity_id':90000001}");
        assertThat(mod.expect("zone_update").path("node_id").asString()).isEqualTo(SmallSeed.KEEP);
        mod.expectNothingMore();
        assertThat(server.eventsOf(session.race, ParticipantWarped.class)).hasSize(1);
    }

    @Test
    void whoComesBackIsToldWhereTheyWere() {
        var first = session.mod();
        first.flag(SmallSeed.TO_KEEP, 30_000).skipTo("zone_update");
        first.drop();
        var again = session.connect().say(session.auth());
        again.expect("auth_ok");
        again.expect("race_start");
        assertThat(again.expect("zone_update").path("node_id").asString()).isEqualTo(SmallSeed.KEEP);
    }

    @Test
    void givingUpIsPushed() {
        var mod = session.mod();
        session.abandon();
        assertThat(player(mod.expect("leaderboard_update")).path("status").asString())
                .isEqualTo("abandoned");
        assertThat(mod.expect("race_status_change").path("status").asString()).isEqualTo("abandoned");
        mod.status(1_000, 0).expect("error");
        assertThat(mod.open()).isTrue();
    }

    @Test
    void anotherModFindsThePlaceTakenUnlessNobodyAnswersThere() {
        var first = session.mod();
        var second = session.connect().say(session.auth());
        second.expect("auth_error");
        assertThat(second.closeCode()).isEqualTo(4003);
        first.fallSilent();
        session.mod();
        assertThat(first.closeCode()).isEqualTo(4009);
    }

    @Test
    void onlyItsOwnTokenOpensASession() {
        var race = TestRace.running(server, 1);
        var other = TestSession.active(server);
        turnedAway(session.connect().say("{'type':'auth','mod_token':'nobody gave me this'}"));
        turnedAway(session.connect().say(other.auth()));
        turnedAway(session.connect()
                .say("{'type':'auth','mod_token':'%s'}".formatted(race.token(race.players.getFirst()))));
        turnedAway(TestMod.connectSolo(server, UUID.randomUUID().toString()).say(session.auth()));
        turnedAway(TestMod.connect(server, session.id.toString()).say(session.auth()));
        turnedAway(session.connect().say("{'type':'ready'}"));
    }

    @Test
    void aSessionThatIsOverTakesNoMods() {
        session.abandon();
        turnedAway(session.connect().say(session.auth()));
    }

    @Test
    void whoSaysNothingIsNotWaitedForLong() {
        assertThat(session.connect().closeCode()).isEqualTo(4001);
    }

    @Test
    void tooManyMessagesAndTooBigOnesEndIt() {
        var hasty = session.mod();
        for (int i = 0; i < 100 && hasty.open(); i++) {
            hasty.socket().sendText("{\"type\":\"pong\"}", true);
        }
        assertThat(hasty.closeCode()).isEqualTo(1008);
        var big = session.mod();
        big.socket().sendText("x".repeat(17_000), true);
        assertThat(big.closeCode()).isEqualTo(1009);
    }

    private static JsonNode player(JsonNode board) {
        return board.at("/participants/0");
    }

    private static void turnedAway(TestMod mod) {
        assertThat(mod.expect("auth_error").path("message").asString()).isNotEmpty();
        assertThat(mod.closeCode()).isEqualTo(4003);
    }
}
