package dev.photofinish.command.mod.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.CommandLimit;
import dev.photofinish.live.LiveSignals;
import dev.photofinish.live.Presence;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private final ModServer server = ModServer.shared();

    private TestMod aMod() {
        var race = TestRace.inSetup(server, 1);
        var mod = race.mod(race.players.getFirst());
        mod.expect("leaderboard_update");
        return mod;
    }

    @Test
    void aBurstPasses() {
        var mod = aMod();
        for (int i = 0; i < 50; i++) {
            mod.say("{'type':'pong'}");
        }
        mod.say("{'type':'ready'}").expect("leaderboard_update");
    }

    @Test
    void whoKeepsTalkingIsSentAway() {
        double before = server.hits(CommandLimit.MOD_MESSAGES);
        var mod = aMod();
        flood(() -> mod.say("{'type':'pong'}"), mod);
        assertThat(mod.closeCode()).isEqualTo(1008);
        await().untilAsserted(
                        () -> assertThat(server.hits(CommandLimit.MOD_MESSAGES)).isEqualTo(before + 1));
    }

    @Test
    void pingsCountAsTalk() {
        var mod = aMod();
        flood(() -> mod.socket().sendPing(ByteBuffer.allocate(8)).join(), mod);
        assertThat(mod.closeCode()).isEqualTo(1008);
    }

    @Test
    void strangersAreCountedToo() {
        var mod = TestRace.inSetup(server, 1).connect();
        flood(() -> mod.socket().sendPing(ByteBuffer.allocate(8)).join(), mod);
        assertThat(mod.closeCode()).isEqualTo(1008);
    }

    @Test
    void aMessageOfSixteenKibibytesPasses() {
        var mod = aMod();
        mod.say("x".repeat(16 * 1024)).say("{'type':'ready'}").expect("leaderboard_update");
    }

    @Test
    void aLargerOneDoesNot() {
        double before = server.hits(CommandLimit.MOD_LARGEST_MESSAGE);
        for (int size : new int[] {16 * 1024 + 1, 40_000, 2_000_000}) {
            var mod = aMod();
            mod.socket().sendText("x".repeat(size), true);
            assertThat(mod.closeCode()).as("%d bytes", size).isEqualTo(1009);
        }
        await().untilAsserted(() ->
                assertThat(server.hits(CommandLimit.MOD_LARGEST_MESSAGE)).isEqualTo(before + 3));
    }

    @Test
    void norDoesOneInPieces() {
        var mod = aMod();
        mod.socket().sendText("x".repeat(10_000), false).join();
        mod.socket().sendText("x".repeat(10_000), true);
        assertThat(mod.closeCode()).isEqualTo(1009);
    }

    @Test
    void whatIsNoFrameAtAllEndsTheConnection() throws Exception {
        try (var peer = UnresponsivePeer.connected(server, TestRace.inSetup(server, 1))) {
            assertThat(peer.blurting(0xff, 0xff, 0xff, 0xff).closeCode()).isEqualTo(1002);
        }
        try (var unmasked = UnresponsivePeer.connected(server, TestRace.inSetup(server, 1))) {
            assertThat(unmasked.blurting(0x81, 0x02, '{', '}').closeCode()).isEqualTo(1002);
        }
    }

    @Test
    void ratesCanBeLiftedSizesCannot() {
        try (var server = ModServer.start("--photofinish.rate-limit.enabled=false")) {
            var race = TestRace.inSetup(server, 1);
            var mod = race.mod(race.players.getFirst());
            mod.expect("leaderboard_update");
            for (int i = 0; i < 500; i++) {
                mod.say("{'type':'pong'}");
            }
            mod.say("{'type':'ready'}").expect("leaderboard_update");
            mod.socket().sendText("x".repeat(20_000), true);
            assertThat(mod.closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void aModThatDoesNotReadIsDroppedAndTheOthersNeverNotice() throws Exception {
        var race = TestRace.inSetup(server, 40);
        var run = race.players.getFirst();
        var other = race.mod(race.players.getLast());
        var auth = "{'type':'auth','mod_token':'%s'}".formatted(race.token(run));
        try (var deaf = UnresponsivePeer.saying(server, race, auth).after("auth_ok")) {
            var signals = server.bean(LiveSignals.class);
            var flicker = new boolean[1];
            await().atMost(Duration.ofSeconds(20))
                    .pollInterval(Duration.ofMillis(2))
                    .until(() -> {
                        flicker[0] = !flicker[0];
                        signals.presence(new Presence(race.id, race.players.get(20), flicker[0], "elsewhere"));
                        return !server.bean(ModSockets.class).holds(run);
                    });
        }
        assertThat(other.open()).isTrue();
        await().until(() -> server.hits(CommandLimit.MOD_SEND_BUFFER) > 0);
        await().until(() -> server.hits(CommandLimit.MOD_READ_WITHIN) > 0);
    }

    private static void flood(Runnable say, TestMod mod) {
        try {
            for (int i = 0; i < 200 && mod.open(); i++) {
                say.run();
            }
        } catch (RuntimeException closed) {
            assertThat(mod.closeCode()).isEqualTo(1008);
        }
    }
}
