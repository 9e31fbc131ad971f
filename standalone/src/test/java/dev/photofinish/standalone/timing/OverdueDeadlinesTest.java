package dev.photofinish.standalone.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.Mod;
import dev.photofinish.standalone.client.SampleSeed;
import dev.photofinish.standalone.client.SeedFolder;
import dev.photofinish.standalone.client.ServerProcess;
import dev.photofinish.store.PreparedStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deadlines that fall due while no server runs are met once, when one runs again. */
class OverdueDeadlinesTest {
    private static final String SERVER = "dev.photofinish.standalone.StandaloneApplication";
    private static final Duration SHORT = Duration.ofSeconds(4);

    @TempDir
    private Path folder;

    private final int port = ServerProcess.freePort();
    private ServerProcess server;

    @BeforeEach
    void startServer() {
        new SeedFolder(folder.resolve("seeds"))
                .seed("standard", "00000000abcd", SampleSeed.graph())
                .seed("standard", "00000000abce", SampleSeed.graph());
        server = started();
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void whoeverNeverCameIsGivenUpOnceAndACountdownEndsOnce() {
        var organizer = Api.as(server.address(), "olga", "organizer");
        var running = race(organizer, "ada", "bob");
        try (var ada = Mod.connect(server.address(), running, player("ada"))) {
            ada.ready();
            organizer.post("/api/races/" + running + "/start").ok();
            ada.socket().await("race_start");
            ada.status(1_000, 0);
            ada.socket().await("leaderboard_update");
            await().until(() -> count(organizer, running, "PlayStarted") == 1);
        }
        var counting = race(organizer, "cleo");
        organizer
                .post("/api/races/" + counting + "/start", Map.of("countdown_seconds", 3))
                .ok();
        var due = Instant.now().plus(SHORT);

        server.kill();
        await().atMost(Duration.ofSeconds(10)).until(() -> Instant.now().isAfter(due));
        server = started();

        var again = Api.as(server.address(), "olga", "organizer");
        await().atMost(Duration.ofSeconds(20)).until(() -> count(again, running, "RaceFinished") == 1);
        assertThat(reasons(again, running)).containsExactlyInAnyOrder("NO_SHOW", "INACTIVE");
        await().atMost(Duration.ofSeconds(20)).until(() -> count(again, counting, "RaceStarted") == 1);
        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(5))
                .until(() -> count(again, running, "ParticipantAbandoned") == 2
                        && count(again, counting, "RaceStarted") == 1);
    }

    private String race(Api organizer, String... players) {
        var race = organizer
                .post("/api/races", Map.of("name", "Overdue", "open_registration", true, "max_participants", 5))
                .ok()
                .get("id")
                .asString();
        for (var name : players) {
            player(name).post("/api/races/" + race + "/join").ok();
        }
        organizer.post("/api/races/" + race + "/release-seeds").ok();
        return race;
    }

    private Api player(String name) {
        return Api.as(server.address(), name, "user");
    }

    private static long count(Api api, String race, String type) {
        return api.get("/api/races/" + race + "/history?type=" + type)
                .ok()
                .get("events")
                .size();
    }

    private static List<String> reasons(Api api, String race) {
        return api.get("/api/races/" + race + "/history?type=ParticipantAbandoned")
                .ok()
                .get("events")
                .valueStream()
                .map(event -> event.at("/data/reason").asString())
                .toList();
    }

    private ServerProcess started() {
        return ServerProcess.start(
                        SERVER,
                        port,
                        folder.resolve("server.log"),
                        List.of(
                                "--photofinish.data-dir=" + PreparedStore.in(folder.resolve("data")),
                                "--photofinish.seeds-dir=" + folder.resolve("seeds"),
                                "--photofinish.race.no-show-after=" + SHORT.toSeconds() + "s",
                                "--photofinish.race.inactivity-after=" + SHORT.toSeconds() + "s",
                                "--photofinish.race.sweep-every=500ms",
                                "--photofinish.race.sweep-after-start=0s"))
                .awaitReady();
    }
}
