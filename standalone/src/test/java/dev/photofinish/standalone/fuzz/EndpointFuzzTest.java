package dev.photofinish.standalone.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.standalone.client.Answer;
import dev.photofinish.standalone.client.Api;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Twenty thousand bodies, paths and queries that no client would send, over every endpoint that takes some. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointFuzzTest {
    private static final int REQUESTS = FuzzSize.of(20_000);
    private static final int WARM_UP = 5;

    @TempDir
    private static Path folder;

    private final Random random = new Random(FuzzSize.SEED);
    private final Mutations mutations = new Mutations(random);
    private FuzzedServer server;

    /** A request that would do, before it is spoilt; {@code {race}} stands for a race of the caller's. */
    private record Sample(String method, String path, String body) {}

    private static final List<Sample> BODIES = List.of(
            new Sample(
                    "POST",
                    "/api/races",
                    "{\"name\":\"x\",\"pool_name\":\"standard\",\"config\":{},\"organizer_participates\":false,"
                            + "\"scheduled_at\":\"2040-01-01T00:00:00Z\",\"is_public\":true,"
                            + "\"open_registration\":true,\"max_participants\":8}"),
            new Sample(
                    "PATCH",
                    "{race}",
                    "{\"scheduled_at\":\"2040-01-01T00:00:00Z\",\"is_public\":true,\"name\":\"y\","
                            + "\"open_registration\":true,\"max_participants\":9}"),
            new Sample("POST", "{race}/participants", "{\"twitch_username\":\"ada\"}"),
            new Sample("POST", "{race}/casters", "{\"twitch_username\":\"ada\"}"),
            new Sample("POST", "{race}/organizers", "{\"twitch_username\":\"ada\"}"),
            new Sample("POST", "{race}/start", "{\"countdown_seconds\":3600}"),
            new Sample("POST", "/api/training", "{\"pool_name\":\"training_standard\",\"exclude_from_stats\":false}"),
            new Sample("POST", "/api/organizations", "{\"name\":\"x\",\"description\":\"y\"}"),
            new Sample("POST", "/api/organization-requests", "{\"name\":\"x\",\"description\":\"y\"}"),
            new Sample("PUT", "{organization}/features/LIVE_RACES", "{\"enabled\":true}"),
            new Sample(
                    "PATCH",
                    "{organization}",
                    "{\"name\":\"y\",\"description\":null,\"is_active\":true,\"live_race_account_age_days\":3}"),
            new Sample(
                    "POST",
                    "{organization}/members",
                    "{\"twitch_username\":\"ada\",\"permissions\":[\"ADMIN\",\"MODERATOR\"]}"),
            new Sample(
                    "POST",
                    "{organization}/invites",
                    "{\"slug\":\"spring\",\"max_uses\":3,\"expires_at\":\"2040-01-01T00:00:00Z\"}"),
            new Sample(
                    "POST",
                    "{organization}/race-room-profiles",
                    "{\"name\":\"x\",\"start_delay\":15,\"time_limit\":24,\"auto_start\":true,\"is_default\":true}"),
            new Sample(
                    "PATCH",
                    "{tournament}",
                    "{\"name\":\"x\",\"description\":null,\"runs_per_pool\":2,\"max_reattempts\":-1,"
                            + "\"discord_channel_id\":\"81384788765712384\",\"hide_results\":true}"),
            new Sample("POST", "{tournament}/pools", "{\"name\":\"Standard\",\"description\":\"y\"}"),
            new Sample("POST", "{tournament}/runs", "{\"pool_id\":\"11111111-1111-4111-8111-111111111111\"}"),
            new Sample("PATCH", "/api/users/me/locale", "{\"locale\":\"en\"}"),
            new Sample("PATCH", "/api/users/me/settings", "{\"font_size\":18.0}"),
            new Sample("POST", "/api/auth/local", "{\"twitch_username\":\"ada\",\"role\":\"user\"}"),
            new Sample("POST", "/api/admin/seeds/scan", "{\"pool_name\":\"standard\"}"),
            new Sample("POST", "/api/admin/seeds/discard", "{\"pool_name\":\"nowhere\"}"),
            new Sample("POST", "/api/admin/seeds/claim", "{\"pool_name\":\"nowhere\",\"purpose\":\"x\"}"),
            new Sample("PATCH", "/api/admin/users/11111111-1111-4111-8111-111111111111", "{\"role\":\"organizer\"}"));

    private static final List<String> QUERIES = List.of(
            "/api/races?status=",
            "/api/races?offset=",
            "/api/races?limit=",
            "{race}/history?after=",
            "{race}/history?type=",
            "{race}/state?at=",
            "{race}/replay?speed=x",
            "/api/users/search?q=",
            "/api/users/",
            "/api/invite/",
            "/api/pools?type=",
            "/api/admin/activity?limit=",
            "/api/admin/deliveries?status=",
            "/api/admin/deliveries?limit=",
            "/api/admin/deliveries?after=",
            "/api/training/",
            "/api/organizations?mine=",
            "/api/organizations?limit=",
            "/api/organizations/",
            "{organization}/race-room-profiles/",
            "{organization}/async-tournaments?active=",
            "{tournament}/review-queue?status=all&reviewed_by_id=",
            "{tournament}/review-queue?kind=",
            "{tournament}/audit?action=",
            "{tournament}/audit?actor=",
            "{tournament}/audit?after=",
            "/api/organization-requests/",
            "/api/admin/organization-requests?status=",
            "{tournament}/leaderboard?offset=",
            "{tournament}/players/",
            "{tournament}/permalinks/",
            "/api/async-tournaments/",
            "/api/async-tournaments/runs/",
            "/api/races/");

    @BeforeAll
    void startServer() {
        server = new FuzzedServer(folder);
    }

    @AfterAll
    void stopServer() {
        server.close();
    }

    @Test
    void bodiesAreTakenOrRefusedInPlainWords() {
        var admin = server.as("boss", "admin");
        var race = "/api/races/" + server.runningRace(admin, server.as("ada", "user"));
        var organization = organization(admin, "Spoilt bodies");
        var tournament = tournament(admin, organization);
        for (int sent = 0; sent < REQUESTS; sent++) {
            settleAt(sent);
            var sample = BODIES.get(random.nextInt(BODIES.size()));
            var body = mutations.of(sample.body()).getBytes(StandardCharsets.UTF_8);
            var path = sample.path()
                    .replace("{race}", race)
                    .replace("{organization}", organization)
                    .replace("{tournament}", tournament);
            plain(admin.send(sample.method(), path, "application/json", body), sample.method() + " " + path);
        }
        server.isUnharmed();
    }

    @Test
    void soAreQueriesAndIds() {
        var admin = server.as("boss", "admin");
        var race = "/api/races/" + server.runningRace(admin, server.as("bob", "user"));
        var organization = organization(admin, "Spoilt queries");
        var tournament = tournament(admin, organization);
        for (int sent = 0; sent < REQUESTS / 4; sent++) {
            settleAt(sent);
            var path = QUERIES.get(random.nextInt(QUERIES.size()))
                            .replace("{race}", race)
                            .replace("{organization}", organization)
                            .replace("{tournament}", tournament)
                    + oddity();
            plain(admin.get(path), "GET " + path);
        }
        server.isUnharmed();
    }

    private static String organization(Api admin, String name) {
        return "/api/organizations/"
                + admin.post("/api/organizations", Map.of("name", name))
                        .ok()
                        .get("id")
                        .asString();
    }

    private static String tournament(Api admin, String organization) {
        return "/api/async-tournaments/"
                + admin.post(organization + "/async-tournaments", Map.of("name", "Spoilt"))
                        .ok()
                        .get("id")
                        .asString();
    }

    private void settleAt(int sent) {
        if (sent == REQUESTS / WARM_UP / 4) {
            server.settled();
        }
    }

    private static void plain(Answer answer, String request) {
        assertThat(answer.status()).as("%s%n%s", request, answer.text()).isBetween(200, 499);
        assertThat(answer.text()).as(request).doesNotContain("\tat ", "Exception", "org.springframework");
        if (answer.status() >= 400) {
            assertThat(answer.contentType()).as(request).startsWith("application/problem+json");
            assertThat(answer.body().get("detail").asString("")).as(request).isNotBlank();
        }
    }

    /** Percent-encoded, so that it is a request at all. */
    private String oddity() {
        var bytes = new byte[random.nextInt(24)];
        random.nextBytes(bytes);
        var text = new StringBuilder();
        for (byte each : bytes) {
            text.append(
                    Character.isLetterOrDigit(each) ? String.valueOf((char) each) : "%%%02x".formatted(each & 0xff));
        }
        return random.nextBoolean() ? text.toString() : Long.toString(random.nextLong());
    }
}
