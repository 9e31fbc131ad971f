package dev.photofinish.standalone.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.standalone.ServerStory;
import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.Mod;
import dev.photofinish.standalone.client.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A hundred players race; afterwards any instant of it can be looked at, and is what the live page showed then. */
class PastEqualsLiveTest extends ServerStory {
    private static final int PLAYERS = 100;
    private static final int AT_ONCE = 5;
    private static final int STEPS = 6;
    private static final int COMPARED = 60;
    private static final List<String> SHOWN = List.of(
            "id",
            "status",
            "current_zone",
            "current_layer",
            "igt_ms",
            "death_count",
            "layer_entry_igt",
            "gap_ms",
            "color_index",
            "finished_at");

    private String race;

    @Override
    protected List<String> moreOptions() {
        return List.of("--photofinish.rate-limit.enabled=false");
    }

    @Test
    void everyInstantOfTheRaceIsWhatTheLivePageShowedThen() {
        var players =
                IntStream.range(0, PLAYERS).mapToObj(n -> user("racer" + n)).toList();
        race = aRaceOf(players);
        try (var spectator = Socket.open(server, "/ws/race/" + race)) {
            organizer().post("/api/races/" + race + "/start").ok();
            await().atMost(Duration.ofSeconds(30)).until(() -> begun() == PLAYERS);
            for (int first = 0; first < PLAYERS; first += AT_ONCE) {
                raced(first, players.subList(first, first + AT_ONCE));
            }
            var frames = framesUpToTheEnd(spectator);

            assertThat(frames).hasSizeGreaterThan(20);
            for (var frame : spread(frames)) {
                var then = stateAt(frame.get("position").asLong());
                assertThat(board(then)).as("at %s", frame.get("position")).isEqualTo(board(frame));
            }
        }
    }

    private String aRaceOf(List<Api> players) {
        var id = organizer()
                .post("/api/races", Map.of("name", "Hundred", "open_registration", true, "max_participants", PLAYERS))
                .ok()
                .get("id")
                .asString();
        players.forEach(player -> player.post("/api/races/" + id + "/join").ok());
        organizer().post("/api/races/" + id + "/release-seeds").ok();
        return id;
    }

    /** A mod that is told to go before its own run began would be refused. */
    private int begun() {
        return Api.anonymous(server)
                .get("/api/races/" + race + "/history?limit=1000&type=RunBegan")
                .ok()
                .get("events")
                .size();
    }

    /** A few at a time, each at a pace of their own on a clock of their own: what matters is the order of the facts. */
    private void raced(int first, List<Api> players) {
        var mods = players.stream()
                .map(player -> Mod.connect(server, race, player))
                .toList();
        for (int step = 0; step < STEPS; step++) {
            for (int i = 0; i < mods.size(); i++) {
                int n = first + i;
                long igt = 10_000L * (step + 1) + 37L * ((n * 61L) % 100);
                mods.get(i).flag(flag(step * 2 + n % 2), igt);
                if ((n + step) % 5 == 0) {
                    mods.get(i).status(igt + 11, step + 1);
                }
            }
        }
        for (int i = 0; i < mods.size(); i++) {
            mods.get(i).flag(FINISH, 100_000L + 53L * (((first + i) * 37L) % 100));
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> finished() >= first + mods.size());
        mods.forEach(Mod::close);
    }

    private long finished() {
        return Api.anonymous(server)
                .get("/api/races/" + race)
                .ok()
                .get("participants")
                .valueStream()
                .filter(player -> player.get("status").asString().equals("finished"))
                .count();
    }

    /** Those that show a whole board, from the start of the race to its end. */
    private static List<JsonNode> framesUpToTheEnd(Socket spectator) {
        var frames = new ArrayList<JsonNode>();
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            frames.addAll(spectator.drain());
            return frames.stream().anyMatch(PastEqualsLiveTest::tellsOfTheEnd);
        });
        frames.addAll(spectator.drain());
        return frames.stream()
                .filter(frame ->
                        frame.has("participants") && frame.path("position").isNumber())
                .toList();
    }

    /** A spectator who fell behind is told by a snapshot. */
    private static boolean tellsOfTheEnd(JsonNode frame) {
        return Stream.of(frame.path("status"), frame.at("/race/status"))
                .anyMatch(status -> "finished".equals(status.asString("")));
    }

    private static List<JsonNode> spread(List<JsonNode> frames) {
        int step = Math.max(1, frames.size() / COMPARED);
        return IntStream.range(0, frames.size())
                .filter(i -> i % step == 0 || i == frames.size() - 1)
                .mapToObj(frames::get)
                .toList();
    }

    private JsonNode stateAt(long position) {
        return Api.anonymous(server)
                .get("/api/races/" + race + "/state?at=" + position)
                .ok();
    }

    private static List<List<String>> board(JsonNode frame) {
        return frame.get("participants")
                .valueStream()
                .map(player -> SHOWN.stream()
                        .map(field -> field + "=" + player.path(field))
                        .toList())
                .toList();
    }
}
