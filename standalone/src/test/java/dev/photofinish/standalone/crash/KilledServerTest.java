package dev.photofinish.standalone.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.Mod;
import dev.photofinish.standalone.client.SampleSeed;
import dev.photofinish.standalone.client.SeedFolder;
import dev.photofinish.standalone.client.ServerProcess;
import dev.photofinish.store.PreparedStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code kill -9} in the middle of a race, again and again, on the same data folder. */
class KilledServerTest {
    private static final String SERVER = "dev.photofinish.standalone.StandaloneApplication";
    private static final int KILLS = Integer.getInteger("photofinish.kills", 20);
    private static final int PLAYERS = 6;

    @TempDir
    private Path folder;

    private final Random random = new Random(20);
    private final int port = ServerProcess.freePort();
    private final List<Thread> threads = new ArrayList<>();
    private ServerProcess server;

    @BeforeEach
    void startServer() throws IOException {
        new SeedFolder(folder.resolve("seeds")).seed("standard", "00000000abcd", SampleSeed.graph());
        server = started().awaitReady();
    }

    @AfterEach
    void stopServer() throws InterruptedException {
        for (var thread : threads) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(2));
        }
        server.close();
    }

    @Test
    void nothingAcknowledgedIsLostAndNothingHappensTwice() throws InterruptedException {
        var organizer = Api.as(server.address(), "olga", "organizer");
        var race = startedRace(organizer);
        var racers = race.players().stream()
                .map(player -> new Racer(server.address(), race.id(), Mod.tokenOf(race.id(), player)))
                .toList();
        var watchers = List.of(new Watcher(server.address(), race.id()), new Watcher(server.address(), race.id()));
        var caster = new Caster(Api.as(server.address(), "carla", "user"), race.id());
        watchers.forEach(this::run);
        racers.forEach(this::run);
        run(caster);

        for (int kill = 0; kill < KILLS; kill++) {
            TimeUnit.MILLISECONDS.sleep(random.nextInt(100, 1_500));
            server.kill();
            server = started().awaitReady();
        }

        caster.stop();
        racers.forEach(Racer::finish);
        await().atMost(Duration.ofSeconds(60)).until(() -> racers.stream().allMatch(Racer::finished));
        await().atMost(Duration.ofSeconds(20)).until(() -> count(history(organizer, race.id()), "RaceFinished") == 1);
        var history = history(organizer, race.id());
        everyConfirmedZoneIsThereOnce(history, racers);
        theCastersActsAreThereOnce(history, caster);
        everyWatcherSawEveryFactOnce(history, watchers);
        theBoardIsTheFoldOfTheFacts(organizer, race.id(), history);
    }

    private static void everyConfirmedZoneIsThereOnce(List<JsonNode> history, List<Racer> racers) {
        for (var racer : racers) {
            var stored = history.stream()
                    .filter(event -> type(event).equals("ParticipantZoneEntered") && isOf(event, racer))
                    .map(event -> new Racer.Confirmed(
                            event.at("/data/zone/node_id").asString(),
                            event.at("/data/igt_ms").asLong()))
                    .toList();
            assertThat(racer.confirmed()).isNotEmpty();
            assertThat(stored).doesNotHaveDuplicates().containsAll(racer.confirmed());
            assertThat(history.stream()
                            .filter(event -> type(event).equals("ParticipantFinished") && isOf(event, racer)))
                    .hasSize(1);
        }
    }

    private static void theCastersActsAreThereOnce(List<JsonNode> history, Caster caster) {
        var acts = history.stream()
                .map(KilledServerTest::type)
                .filter(type -> type.startsWith("Caster"))
                .toList();
        assertThat(acts.size()).isBetween(caster.acknowledged(), caster.acknowledged() + caster.inDoubt());
        for (int i = 0; i < acts.size(); i++) {
            assertThat(acts.get(i)).isEqualTo(i % 2 == 0 ? "CasterJoined" : "CasterLeft");
        }
    }

    private static void everyWatcherSawEveryFactOnce(List<JsonNode> history, List<Watcher> watchers) {
        long last = history.getLast().get("position").asLong();
        for (var watcher : watchers) {
            await().atMost(Duration.ofSeconds(10)).until(() -> watcher.reached() >= last);
            watcher.stop();
            var seen = watcher.positions();
            assertThat(watcher.resyncs()).isEmpty();
            assertThat(seen).isSorted().doesNotHaveDuplicates();
            var shown = history.stream()
                    .filter(event -> SHOWN.contains(type(event)))
                    .map(event -> event.get("position").asLong())
                    .filter(position -> position > seen.getFirst())
                    .toList();
            assertThat(seen).containsAll(shown);
        }
    }

    /** Facts that every spectator is sent; the others change nothing they see. */
    private static final List<String> SHOWN =
            List.of("ParticipantZoneEntered", "CasterJoined", "CasterLeft", "PlayStarted", "ParticipantReadied");

    private static void theBoardIsTheFoldOfTheFacts(Api api, String race, List<JsonNode> history) {
        await("the read model, which follows the facts")
                .until(() -> api.get("/api/races/" + race)
                        .ok()
                        .get("status")
                        .asString()
                        .equals("finished"));
        var detail = api.get("/api/races/" + race).ok();
        var fold = api.get("/api/races/" + race + "/state?at="
                        + history.getLast().get("position").asLong())
                .ok();
        assertThat(detail.get("participants")).hasSize(PLAYERS);
        for (var player : detail.get("participants")) {
            var folded = fold.get("participants")
                    .valueStream()
                    .filter(other -> other.get("id").equals(player.get("id")))
                    .findFirst()
                    .orElseThrow();
            long finish = history.stream()
                    .filter(event -> type(event).equals("ParticipantFinished")
                            && event.get("participant_id").equals(player.get("id")))
                    .findFirst()
                    .orElseThrow()
                    .at("/data/igt_ms")
                    .asLong();
            assertThat(player.get("igt_ms").asLong())
                    .isEqualTo(finish)
                    .isEqualTo(folded.get("igt_ms").asLong());
            for (var field : List.of("status", "current_layer", "death_count", "color_index")) {
                assertThat(player.get(field)).isEqualTo(folded.get(field));
            }
        }
    }

    private record StartedRace(String id, List<Api> players) {}

    private StartedRace startedRace(Api organizer) {
        var race = organizer
                .post("/api/races", Map.of("name", "The long night", "open_registration", true, "max_participants", 20))
                .ok()
                .get("id")
                .asString();
        var players = IntStream.range(0, PLAYERS)
                .mapToObj(n -> Api.as(server.address(), "player_" + n, "user"))
                .toList();
        players.forEach(player -> player.post("/api/races/" + race + "/join").ok());
        organizer.post("/api/races/" + race + "/release-seeds").ok();
        organizer.post("/api/races/" + race + "/start").ok();
        return new StartedRace(race, players);
    }

    private static List<JsonNode> history(Api api, String race) {
        var events = new ArrayList<JsonNode>();
        String page = "?limit=500";
        while (true) {
            var answer = api.get("/api/races/" + race + "/history" + page).ok();
            answer.get("events").forEach(events::add);
            if (answer.get("next").isNull()) {
                return events;
            }
            page = "?limit=500&after=" + answer.get("next").asString();
        }
    }

    private static long count(List<JsonNode> history, String type) {
        return history.stream().filter(event -> type(event).equals(type)).count();
    }

    private static String type(JsonNode event) {
        return event.get("type").asString();
    }

    private static boolean isOf(JsonNode event, Racer racer) {
        return event.path("participant_id").asString("").equals(racer.participant());
    }

    private ServerProcess started() {
        return ServerProcess.start(
                SERVER,
                port,
                folder.resolve("server.log"),
                List.of(
                        "--photofinish.data-dir=" + PreparedStore.in(folder.resolve("data")),
                        "--photofinish.seeds-dir=" + folder.resolve("seeds")));
    }

    private void run(Runnable work) {
        threads.add(Thread.ofPlatform().daemon().start(work));
    }
}
