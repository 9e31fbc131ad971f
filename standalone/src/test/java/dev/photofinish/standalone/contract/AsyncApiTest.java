package dev.photofinish.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.standalone.ServerStory;
import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.Mod;
import dev.photofinish.standalone.client.Socket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Frames recorded from a running server against the document that describes them, and the document against them. */
class AsyncApiTest extends ServerStory {
    private final AsyncApi document = AsyncApi.read();

    @Override
    protected List<String> moreOptions() {
        return List.of("--photofinish.mod.ping-every=1s", "--photofinish.live.ping-every=1s");
    }

    @Test
    void aRaceGoesOverTheWireAsDocumented() {
        var organizer = organizer();
        var race = releasedRace(organizer, "Documented", user("ada"), user("bob"));
        var watching = new Recorded("spectatorOfARace", Socket.open(server, "/ws/race/" + race));
        watching.until("race_state");
        var mod = Mod.connect(server, race, user("ada"));
        var playing = new Recorded("modOfARace", mod.socket(), mod.authOk());
        mod.status(500, 0);
        playing.until("error");
        organizer
                .post("/api/races/" + race + "/start", Map.of("countdown_seconds", 1))
                .ok();
        watching.until("race_countdown");
        playing.until("race_start");
        mod.ready();
        mod.status(1_000, 0);
        mod.flag(flag(0), 60_000);
        playing.until("zone_update");
        mod.status(65_000, 2);
        watching.until("player_update");
        mod.flag(FINISH, 400_000);
        organizer.post("/api/races/" + race + "/finish").ok();
        playing.until("race_status_change");
        watching.until("race_status_change", "spectator_count", "ping");
        playing.until("leaderboard_update", "player_update", "ping");
        var refused = new Recorded(
                "modOfARace",
                Socket.open(server, "/ws/mod/" + race).send(Map.of("type", "auth", "mod_token", "nobody's")));
        refused.until("auth_error");

        watching.isAsDocumented();
        playing.isAsDocumented();
        refused.isAsDocumented();
        watching.leavesNothingUndocumented(Set.of());
        playing.leavesNothingUndocumented(Set.of("auth_error"));
        replayed(race);
    }

    private void replayed(String race) {
        var replay = Api.anonymous(server).get("/api/races/" + race + "/replay?speed=64");
        var frames = replay.text()
                .lines()
                .filter(line -> line.startsWith("data: "))
                .map(line -> line.substring("data: ".length()))
                .toList();

        assertThat(frames).hasSizeGreaterThan(5).allSatisfy(frame -> {
            var type = JsonMapper.shared().readTree(frame).get("type").asString();
            assertThat(document.objections("replayOfARace", type, frame)).isEmpty();
        });
    }

    @Test
    void soDoesASoloSession() {
        var player = user("solo");
        var session = player.post("/api/training", Map.of("pool_name", "training_standard"))
                .ok()
                .get("id")
                .asString();
        var watching = new Recorded(
                "spectatorOfASoloSession",
                Socket.open(server, "/ws/training/" + session + "/spectate").send(Map.of("type", "auth")));
        watching.until("race_state");
        var mod = Mod.connectSolo(server, session, player);
        var playing = new Recorded("modOfASoloSession", mod.socket(), mod.authOk());
        playing.until("race_start", "zone_update");
        mod.status(1_000, 0);
        mod.flag(flag(0), 60_000);
        mod.status(65_000, 2);
        watching.until("leaderboard_update");
        mod.flag(FINISH, 400_000);
        watching.until("race_status_change", "ping");

        watching.isAsDocumented();
        playing.isAsDocumented();
        watching.leavesNothingUndocumented(Set.of());
    }

    @Test
    void theLobbyHasADescription() {
        releasedRace(Api.as(server, "olga", "organizer"), "Listed", user("ada"));
        assertThat(document.typesOf("lobby")).containsExactlyInAnyOrder("races", "race", "race_removed");
        var listed = Api.anonymous(server).get("/api/races").ok().get("races").get(0);
        assertThat(document.objections("lobby", "race", listed.toString())).isEmpty();
    }

    /** Everything that came over one connection. */
    private final class Recorded {
        private final String channel;
        private final Socket socket;
        private final List<JsonNode> frames = new ArrayList<>();

        Recorded(String channel, Socket socket, JsonNode... already) {
            this.channel = channel;
            this.socket = socket;
            frames.addAll(List.of(already));
        }

        void until(String... types) {
            await().until(() -> {
                frames.addAll(socket.drain());
                return types().containsAll(Set.of(types));
            });
        }

        Set<String> types() {
            var types = new HashSet<String>();
            frames.forEach(frame -> types.add(frame.get("type").asString()));
            return types;
        }

        void isAsDocumented() {
            assertThat(frames)
                    .allSatisfy(frame -> assertThat(document.objections(
                                    channel, frame.get("type").asString(), frame.toString()))
                            .as(frame.toString())
                            .isEmpty());
        }

        void leavesNothingUndocumented(Set<String> butFor) {
            var expected = new HashSet<>(document.sentOver(channel));
            expected.removeAll(butFor);
            assertThat(types()).containsAll(expected);
        }
    }
}
