package dev.photofinish.standalone.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.Mod;
import dev.photofinish.standalone.client.ServerGoneException;
import dev.photofinish.standalone.client.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand frames on each kind of socket that no mod and no page would send. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SocketFuzzTest {
    private static final int FRAMES = FuzzSize.of(100_000);
    private static final int FRAMES_A_CONNECTION = 250;
    private static final int WARM_UP = 5;

    private static final List<String> MOD_FRAMES = List.of(
            "{\"type\":\"auth\",\"mod_token\":\"x\"}",
            "{\"type\":\"ready\"}",
            "{\"type\":\"status_update\",\"igt_ms\":1500,\"death_count\":0}",
            "{\"type\":\"event_flag\",\"flag_id\":1040292800,\"igt_ms\":61250}",
            "{\"type\":\"zone_query\",\"grace_entity_id\":1,\"map_id\":\"m90_01_00_00\",\"position\":[12.5,3.0,-88.0]}",
            "{\"type\":\"finished\",\"igt_ms\":1500}",
            "{\"type\":\"pong\"}");

    private static final List<String> SPECTATOR_FRAMES =
            List.of("{\"type\":\"auth\",\"token\":\"x\"}", "{\"type\":\"pong\"}");

    @TempDir
    private static Path folder;

    private final Random random = new Random(FuzzSize.SEED);
    private final Mutations mutations = new Mutations(random);
    private FuzzedServer server;

    @BeforeAll
    void startServer() {
        server = new FuzzedServer(folder);
    }

    @AfterAll
    void stopServer() {
        server.close();
    }

    @Test
    void aRacersModMaySayWhateverItLikes() {
        var organizer = server.as("olga", "organizer");
        var player = server.as("ada", "user");
        var race = server.runningRace(organizer, player);
        var token = Mod.tokenOf(race, player);
        fuzz(MOD_FRAMES, () -> {
            // What was said before may well have finished the run.
            organizer.post("/api/races/" + race + "/reset").ok();
            organizer.post("/api/races/" + race + "/start").ok();
            return Mod.connect(server.address(), race, token).socket();
        });
    }

    @Test
    void soMayASpectator() {
        var race = server.runningRace(server.as("olga", "organizer"), server.as("bob", "user"));
        fuzz(SPECTATOR_FRAMES, () -> Socket.open(server.address(), "/ws/race/" + race));
    }

    @Test
    void soMayASoloPlayersMod() {
        var player = server.as("cleo", "user");
        var before = new AtomicReference<>(session(player));
        fuzz(MOD_FRAMES, () -> {
            player.post("/api/training/" + before.get() + "/abandon");
            var session = session(player);
            before.set(session);
            return Socket.open(server.address(), "/ws/training/" + session)
                    .send(Map.of("type", "auth", "mod_token", Mod.soloTokenOf(session, player)));
        });
    }

    @Test
    void soMayWhoeverWatchesASoloPlayer() {
        var session = session(server.as("dora", "user"));
        fuzz(
                SPECTATOR_FRAMES,
                () -> Socket.open(server.address(), "/ws/training/" + session + "/spectate")
                        .send(Map.of("type", "auth")));
    }

    /** Also whoever says nonsense instead of who they are. */
    @Test
    void soMayWhoeverIsNotLetIn() {
        var race = server.runningRace(server.as("olga", "organizer"), server.as("emil", "user"));
        for (int frame = 0; frame < FRAMES / 100; frame++) {
            try (var socket = Socket.open(server.address(), "/ws/mod/" + race)) {
                socket.sendText(mutations.of(MOD_FRAMES.getFirst()));
                assertThat(socket.closeCode()).isIn(4003, 1009);
            }
        }
        server.isUnharmed();
    }

    private void fuzz(List<String> frames, Supplier<Socket> connect) {
        var socket = connect.get();
        for (int sent = 0; sent < FRAMES; sent++) {
            if (sent == FRAMES / WARM_UP) {
                server.settled();
            }
            if (!socket.isOpen() || sent % FRAMES_A_CONNECTION == FRAMES_A_CONNECTION - 1) {
                socket.close();
                socket = connect.get();
            }
            say(socket, mutations.of(frames.get(random.nextInt(frames.size()))));
            socket.drain();
        }
        socket.close();
        server.isUnharmed();
    }

    /** The server may have closed meanwhile, as it does after a frame that is too long. */
    private static void say(Socket socket, String frame) {
        try {
            socket.sendText(frame);
        } catch (CompletionException | ServerGoneException closed) {
            socket.close();
        }
    }

    private static String session(Api player) {
        return player.post("/api/training", Map.of("pool_name", "training_standard"))
                .ok()
                .get("id")
                .asString();
    }
}
