package dev.photofinish.command.mod.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EndingsTest {
    private final ModServer server = ModServer.shared();

    @Test
    void aRemovedPlayersModIsSentAway() {
        var race = TestRace.inSetup(server, 2);
        var mod = race.mod(race.players.getFirst());
        var other = race.mod(race.players.getLast());
        race.remove(race.players.getFirst());
        assertThat(mod.closeCode()).isEqualTo(4003);
        assertThat(other.open()).isTrue();
    }

    @Test
    void aResetSendsModsAwayToComeBackToAFreshRace() {
        var race = TestRace.running(server, 1);
        var run = race.players.getFirst();
        var mod = race.mod(run);
        mod.say("{'type':'ready'}").status(5_000, 1);
        mod.skipTo("player_update");
        race.reset();
        assertThat(mod.closeCode()).isEqualTo(1000);
        var again = race.connect().say("{'type':'auth','mod_token':'%s'}".formatted(race.token(run)));
        var welcome = again.expect("auth_ok");
        assertThat(welcome.at("/race/status").asString()).isEqualTo("setup");
        assertThat(welcome.at("/participants/0/igt_ms").asLong()).isZero();
        assertThat(welcome.at("/participants/0/status").asString()).isEqualTo("registered");
    }

    @Test
    void aModStaysWhenTheRaceEnds() {
        var race = TestRace.running(server, 1);
        var mod = race.mod(race.players.getFirst());
        race.finish();
        assertThat(mod.skipTo("race_status_change").path("status").asString()).isEqualTo("finished");
        mod.skipTo("leaderboard_update");
        mod.status(1_000, 0).skipTo("error");
        assertThat(mod.open()).isTrue();
    }

    @Test
    void aServerThatStopsSaysSoAtOnceAndIsNotHeldUp() {
        var stopping = ModServer.start();
        var race = TestRace.inSetup(stopping, 1);
        var mod = race.mod(race.players.getFirst());
        var stranger = race.connect();
        var begun = Instant.now();
        stopping.close();
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(mod.closeCode()).isEqualTo(1012);
        assertThat(stranger.closeCode()).isEqualTo(1012);
    }

    @Test
    void everyConnectionHearsAPingNowAndThen() {
        try (var server = ModServer.start("--photofinish.mod.ping-every=100ms")) {
            var race = TestRace.inSetup(server, 1);
            var auth = "{'type':'auth','mod_token':'%s'}".formatted(race.token(race.players.getFirst()));
            UnresponsivePeer.saying(server, race, auth)
                    .after("auth_ok")
                    .after("\"ping\"")
                    .after("\"ping\"");
        }
    }
}
