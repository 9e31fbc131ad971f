package dev.photofinish.standalone.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.Mod;
import dev.photofinish.standalone.client.SampleSeed;
import dev.photofinish.standalone.client.SeedFolder;
import dev.photofinish.standalone.client.Socket;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A race through the split form: commands here, pages and spectators there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SplitDeploymentTest {
    private static final int FINISH = 1_040_292_813;

    private Deployment deployment;
    private SeedFolder seeds;

    @BeforeAll
    void deploy(@TempDir Path folder) throws IOException {
        seeds = new SeedFolder(folder.resolve("seeds"));
        for (int n = 0; n < 5; n++) {
            seeds.seed("standard", "%012x".formatted(n), SampleSeed.graph());
        }
        deployment = new Deployment(folder, seeds.root());
    }

    @AfterAll
    void close() {
        deployment.close();
    }

    @Test
    void aRaceIsCommandedOnOneServiceAndWatchedOnTheOthers() {
        var organizer = Api.as(deployment.command(), "olga", "organizer");
        var ada = Api.as(deployment.command(), "ada", "user");
        var race = releasedRace(organizer, ada);
        try (var first = watch("first", race);
                var second = watch("second", race);
                var mod = Mod.connect(deployment.command(), race, ada)) {
            first.await("leaderboard_update");
            assertThat(second.await("leaderboard_update")
                            .at("/participants/0/mod_connected")
                            .asBoolean())
                    .isTrue();

            organizer.post("/api/races/" + race + "/start").ok();
            mod.socket().await("race_start");
            first.await("race_status_change");
            second.await("race_status_change");
            mod.ready();
            mod.status(1_000, 0);
            shows(first, 1_000);
            shows(second, 1_000);
            mod.status(2_000, 0);
            shows(first, 2_000);
            shows(second, 2_000);
            mod.flag(FINISH, 60_000);

            assertThat(first.await("race_status_change").get("status").asString())
                    .isEqualTo("finished");
            assertThat(second.await("race_status_change").get("status").asString())
                    .isEqualTo("finished");
        }
        for (var node : new String[] {"first", "second"}) {
            await().atMost(Duration.ofSeconds(5))
                    .until(() -> "finished"
                            .equals(detail(deployment.query(node), race)
                                    .get("status")
                                    .asString()));
        }
    }

    @Test
    void aCommandsReplyShowsItsOwnEffect() {
        var organizer = Api.as(deployment.command(), "olga", "organizer");
        var race = releasedRace(organizer, Api.as(deployment.command(), "ada", "user"));
        var carla = Api.as(deployment.command(), "carla", "user");

        for (int round = 0; round < 5; round++) {
            assertThat(carla.post("/api/races/" + race + "/cast-join").ok().get("casters"))
                    .hasSize(1);
            assertThat(carla.post("/api/races/" + race + "/cast-leave").ok().get("casters"))
                    .isEmpty();
        }
    }

    @Test
    void aRoleIsAssignedOnOneServiceAndItsRowComesFromTheOther() {
        var admin = Api.as(deployment.command(), "ines", "admin");
        var carla = Api.as(deployment.command(), "carla", "user");
        var id = carla.get("/api/auth/me").ok().get("id").asString();

        var row = admin.patch("/api/admin/users/" + id, Map.of("role", "organizer"))
                .ok();

        assertThat(row.get("role").asString()).isEqualTo("organizer");
        assertThat(row.has("race_count")).isTrue();
        var reader = Api.withToken(deployment.query("second"), admin.token());
        assertThat(reader.get("/api/admin/users/" + id).ok()).isEqualTo(row);
        carla.post("/api/auth/logout").ok();
        assertThat(Api.withToken(deployment.query("second"), carla.token())
                        .get("/api/users/me")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void queryNodesShowPoolsWhoseFoldersTheyDoNotSee() throws IOException {
        var admin = Api.as(deployment.command(), "root", "admin");
        seeds.seed("elsewhere", "0000000000ee", SampleSeed.graph());
        Files.writeString(
                seeds.root().resolve("elsewhere/config.toml"), "[display]\ntype = \"training\"\nsort_order = 4\n");

        var scanned = admin.post("/api/admin/seeds/scan", Map.of("pool_name", "elsewhere"))
                .ok();

        assertThat(scanned.get("added").asInt()).isEqualTo(1);
        assertThat(pool("first").get("available").asInt()).isEqualTo(1);
        for (var node : new String[] {"first", "second"}) {
            await().until(() -> pool(node).at("/pool_config/sort_order").asInt() == 4);
            assertThat(pool(node).at("/pool_config/type").asString()).isEqualTo("training");
        }
    }

    private JsonNode pool(String node) {
        return Api.anonymous(deployment.query(node))
                .get("/api/pools?type=training")
                .ok()
                .path("elsewhere");
    }

    @Test
    void anInvitationIsShownOnTheOtherNodesAndADeletedRaceIsGoneFromThem() {
        var organizer = Api.as(deployment.command(), "olga", "organizer");
        var race = releasedRace(organizer, Api.as(deployment.command(), "ada", "user"));
        var token = organizer
                .post("/api/races/" + race + "/participants", Map.of("twitch_username", "ghost"))
                .ok()
                .at("/invite/token")
                .asString();
        var reader = Api.withToken(deployment.query("second"), organizer.token());
        await().atMost(Duration.ofSeconds(5))
                .until(() -> token.equals(reader.get("/api/races/" + race)
                        .ok()
                        .at("/pending_invites/0/token")
                        .asString("")));
        try (var spectator = watch("second", race)) {
            assertThat(organizer.delete("/api/races/" + race).status()).isEqualTo(204);
            assertThat(spectator.closeCode()).isEqualTo(4005);
        }
        assertThat(Api.anonymous(deployment.query("first"))
                        .get("/api/races/" + race)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aLiveRaceIsPlannedOnOneServiceAndAnsweredAsTheOtherShowsIt() {
        var admin = Api.as(deployment.command(), "root", "admin");
        var organization = "/api/organizations/" + id(admin, "/api/organizations", Map.of("name", "Split"));
        admin.patch(organization, Map.of("allow_async_live_races", true)).ok();
        var tournament =
                "/api/async-tournaments/" + id(admin, organization + "/async-tournaments", Map.of("name", "Winter"));
        var pool = id(admin, tournament + "/pools", Map.of("name", "Standard"));
        var at = Instant.now().plus(Duration.ofHours(3)).toString();

        var planned = admin.post(tournament + "/live-races", Map.of("pool_id", pool, "scheduled_at", at));

        assertThat(planned.status()).isEqualTo(201);
        var race = planned.ok();
        assertThat(race.at("/eligibility/reasons/0").asString()).isEqualTo("RACETIME_NOT_LINKED");
        var reader = Api.withToken(deployment.query("first"), admin.token());
        assertThat(reader.get("/api/async-tournaments/live-races/"
                                + race.get("id").asString())
                        .ok())
                .isEqualTo(race);
    }

    @Test
    void whenTheWritingQueryNodeDiesAnotherGoesOn() {
        var organizer = Api.as(deployment.command(), "olga", "organizer");
        var ada = Api.as(deployment.command(), "ada", "user");
        var race = releasedRace(organizer, ada);
        deployment.killFirstQueryNode();
        try {
            ada.post("/api/races/" + race + "/leave");

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> detail(deployment.query("second"), race)
                            .get("participants")
                            .isEmpty());
        } finally {
            deployment.startFirstQueryNodeAgain();
        }
        assertThat(detail(deployment.query("first"), race).get("participants")).isEmpty();
    }

    private static String id(Api admin, String list, Map<String, Object> made) {
        return admin.post(list, made).ok().get("id").asString();
    }

    private static String releasedRace(Api organizer, Api player) {
        var race = organizer
                .post("/api/races", Map.of("name", "Split", "open_registration", true, "max_participants", 4))
                .ok()
                .get("id")
                .asString();
        player.post("/api/races/" + race + "/join").ok();
        organizer.post("/api/races/" + race + "/release-seeds").ok();
        return race;
    }

    private Socket watch(String node, String race) {
        var socket = Socket.open(deployment.query(node), "/ws/race/" + race);
        socket.await("race_state");
        return socket;
    }

    /** Whichever frame brings it: a tick may be told together with a fact. */
    private static void shows(Socket spectator, long igtMs) {
        var frame = spectator.next();
        while (shown(frame) < igtMs) {
            frame = spectator.next();
        }
        assertThat(shown(frame)).isEqualTo(igtMs);
    }

    private static long shown(JsonNode frame) {
        var player = frame.has("player") ? frame.get("player") : frame.at("/participants/0");
        return player.path("igt_ms").asLong(0);
    }

    private static JsonNode detail(URI node, String race) {
        return Api.anonymous(node).get("/api/races/" + race).ok();
    }
}
