package dev.photofinish.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.standalone.ServerStory;
import dev.photofinish.standalone.client.Answer;
import dev.photofinish.standalone.client.Api;
import dev.photofinish.web.contract.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** {@code docs/api/openapi.json} against the server that it describes. */
class OpenApiTest extends ServerStory {
    private static final Path FILE = Path.of("..", "docs", "api", "openapi.json");
    private static final String HOW =
            "docs/api/openapi.json is not what the server says of itself; after a look at what "
                    + "changed, write it anew: ./mvnw -Dquick -pl standalone -am test -Dtest=OpenApiTest "
                    + "-Dsurefire.failIfNoSpecifiedTests=false -Dphotofinish.openapi=write";

    private String served;
    private OpenApi document;

    @BeforeAll
    void ask() {
        served = Api.anonymous(server)
                .get("/v3/api-docs")
                .text()
                .replaceFirst("\"version\" : \"development\"", "\"version\" : \"" + version() + '"')
                .strip()
                .concat("\n");
        document = OpenApi.of(served);
    }

    /** Of the product, which a server knows only when it is packaged. */
    private static String version() {
        return System.getProperty("photofinish.version", "development");
    }

    @Test
    void theDocumentIsWhatTheServerServes() throws IOException {
        if ("write".equals(System.getProperty("photofinish.openapi"))) {
            Files.writeString(FILE, served);
        }
        assertThat(Files.readString(FILE)).as(HOW).isEqualTo(served);
    }

    @Test
    void everyEndpointSaysWhatItIsForAndWhatItAnswers() {
        var endpoints = bean(RequestMappingHandlerMapping.class).getHandlerMethods().entrySet().stream()
                .filter(endpoint -> endpoint.getKey().getPatternsCondition().getPatterns().stream()
                        .anyMatch(pattern -> pattern.getPatternString().startsWith("/api/")))
                .toList();

        assertThat(endpoints)
                .hasSizeGreaterThan(60)
                .allSatisfy(endpoint -> assertThat(endpoint.getValue().hasMethodAnnotation(Summary.class))
                        .as(endpoint.toString())
                        .isTrue());
        assertThat(document.operations()).hasSize(endpoints.size());
        assertThat(document.operations()
                        .map(operation -> operation.path("operationId").asText()))
                .doesNotHaveDuplicates();
    }

    @Test
    void readsAnswerInTheShapesTheyAreSaidToHave() {
        var organizer = organizer();
        var ada = user("ada");
        var race = releasedRace(organizer, "Documented", ada);
        var session = ada.post("/api/training", Map.of("pool_name", "training_standard"))
                .ok()
                .get("id")
                .asString();
        organizer.post("/api/races/" + race + "/start").ok();

        asDocumented("/api/races", ada.get("/api/races"));
        asDocumented("/api/races/{race_id}", ada.get("/api/races/" + race));
        asDocumented("/api/races/{race_id}/readiness", ada.get("/api/races/" + race + "/readiness"));
        asDocumented("/api/races/{race_id}/history", ada.get("/api/races/" + race + "/history"));
        asDocumented("/api/races/{race_id}/state", ada.get("/api/races/" + race + "/state"));
        asDocumented("/api/users/me/races", ada.get("/api/users/me/races"));
        asDocumented("/api/users/me", ada.get("/api/users/me"));
        asDocumented("/api/users/search", ada.get("/api/users/search?q=a"));
        asDocumented("/api/users/{username}", ada.get("/api/users/ada"));
        asDocumented("/api/users/{username}/activity", ada.get("/api/users/ada/activity"));
        asDocumented("/api/users/{username}/pool-stats", ada.get("/api/users/ada/pool-stats"));
        asDocumented("/api/auth/me", ada.get("/api/auth/me"));
        asDocumented("/api/pools", ada.get("/api/pools"));
        asDocumented("/api/training", ada.get("/api/training"));
        asDocumented("/api/training/{session_id}", ada.get("/api/training/" + session));
        asDocumented("/api/training/{session_id}/ghosts", ada.get("/api/training/" + session + "/ghosts"));
        asDocumented("/api/training/{session_id}/history", ada.get("/api/training/" + session + "/history"));
        asDocumented("/api/training/{session_id}/state", ada.get("/api/training/" + session + "/state"));
        asDocumented("/api/i18n/locales", ada.get("/api/i18n/locales"));
    }

    @Test
    void soDoReadsOfAdministrators() {
        var admin = Api.as(server, "root", "admin");
        asDocumented("/api/admin/users", admin.get("/api/admin/users"));
        asDocumented("/api/admin/activity", admin.get("/api/admin/activity"));
        asDocumented("/api/admin/seeds", admin.get("/api/admin/seeds"));
        asDocumented("/api/admin/seeds/stats", admin.get("/api/admin/seeds/stats"));
        var claim = Map.of("pool_name", "standard", "purpose", "a tournament");
        asDocumented("post", "/api/admin/seeds/claim", admin.post("/api/admin/seeds/claim", claim));
        asDocumented("post", "/api/admin/seeds/scan", admin.post("/api/admin/seeds/scan"));
    }

    @Test
    void soDoCommands() {
        var organizer = organizer();
        var ada = user("ada");
        var created = organizer.post(
                "/api/races", Map.of("name", "Commanded", "open_registration", true, "max_participants", 9));
        var race = "/api/races/" + created.ok().get("id").asString();
        var added = organizer.post(race + "/participants", Map.of("twitch_username", "somebody_new"));
        var token = added.ok().get("invite").get("token").asString();

        asDocumented("post", "/api/races", created);
        asDocumented("post", "/api/races/{race_id}/participants", added);
        asDocumented("get", "/api/invite/{token}", ada.get("/api/invite/" + token));
        asDocumented(
                "post", "/api/invite/{token}/accept", user("somebody_new").post("/api/invite/" + token + "/accept"));
        asDocumented("post", "/api/races/{race_id}/join", ada.post(race + "/join"));
        asDocumented("patch", "/api/races/{race_id}", organizer.patch(race, Map.of("name", "Renamed")));
        asDocumented("post", "/api/races/{race_id}/release-seeds", organizer.post(race + "/release-seeds"));
        asDocumented("post", "/api/races/{race_id}/start", organizer.post(race + "/start"));
        asDocumented("post", "/api/races/{race_id}/abandon", ada.post(race + "/abandon"));
    }

    @Test
    void soDoOrganizations() {
        var admin = Api.as(server, "root", "admin");
        user("ada");
        var founded = admin.post("/api/organizations", Map.of("name", "Documented"));
        var one = "/api/organizations/{organization_id}";
        var organization = "/api/organizations/" + founded.ok().get("id").asString();
        var profile = admin.post(organization + "/race-room-profiles", Map.of("name", "Usual"));
        var address =
                organization + "/race-room-profiles/" + profile.ok().get("id").asString();

        asDocumented("post", "/api/organizations", founded);
        asDocumented("post", one + "/members", admin.post(organization + "/members", Map.of("twitch_username", "ada")));
        asDocumented("post", one + "/invites", admin.post(organization + "/invites", Map.of("slug", "documented")));
        asDocumented("post", one + "/race-room-profiles", profile);
        asDocumented("put", one + "/race-room-profiles/{profile_id}", admin.put(address, Map.of("name", "Unusual")));
        asDocumented("patch", one, admin.patch(organization, Map.of("description", "Documented")));
        asDocumented("/api/organizations", admin.get("/api/organizations"));
        asDocumented(one, admin.get(organization));
        asDocumented(one, user("ada").get(organization));
        asDocumented(one + "/invites", admin.get(organization + "/invites"));
        asDocumented(one + "/race-room-profiles", admin.get(organization + "/race-room-profiles"));
        asDocumented(one + "/race-room-profiles/{profile_id}", admin.get(address));
        asDocumented(one + "/invites", user("a_stranger").get(organization + "/invites"));
    }

    @Test
    void soDoTournaments() {
        var admin = Api.as(server, "root", "admin");
        var ada = user("ada");
        var organization = "/api/organizations/"
                + admin.post("/api/organizations", Map.of("name", "Holding"))
                        .ok()
                        .get("id")
                        .asString();
        admin.post(organization + "/members", Map.of("twitch_username", "ada")).ok();
        var held = "/api/organizations/{organization_id}/async-tournaments";
        var all = "/api/async-tournaments/";
        var created = admin.post(organization + "/async-tournaments", Map.of("name", "Documented"));
        var tournament = all + created.ok().get("id").asString();
        var pool = admin.post(tournament + "/pools", Map.of("name", "Standard"));
        var inPool = all + "pools/" + pool.ok().get("id").asString();
        var filled = admin.post(inPool + "/permalinks", Map.of("url", "https://seeds.example/1"));
        var drawn = ada.post(
                tournament + "/runs", Map.of("pool_id", pool.ok().get("id").asString()));
        var run = all + "runs/" + drawn.ok().get("id").asString();
        var one = all + "{tournament_id}";

        asDocumented("post", held, created);
        asDocumented(held, ada.get(organization + "/async-tournaments"));
        asDocumented("patch", one, admin.patch(tournament, Map.of("description", "Documented")));
        asDocumented("post", one + "/pools", pool);
        asDocumented("post", all + "pools/{pool_id}/permalinks", filled);
        asDocumented("post", one + "/runs", drawn);
        asDocumented(one + "/dashboard", ada.get(tournament + "/dashboard"));
        asDocumented("post", all + "runs/{run_id}/forfeit", ada.post(run + "/forfeit"));
        asDocumented(
                "patch", all + "runs/{run_id}/submission", ada.patch(run + "/submission", Map.of("runner_notes", "x")));
        asDocumented(all + "runs/{run_id}", admin.get(run));
        asDocumented(one, ada.get(tournament));
        asDocumented(one + "/pools", ada.get(tournament + "/pools"));
        asDocumented(one + "/leaderboard", ada.get(tournament + "/leaderboard"));
        asDocumented(one + "/review-queue", admin.get(tournament + "/review-queue?status=all"));
        asDocumented(one + "/review-queue", ada.get(tournament + "/review-queue"));
    }

    @Test
    void refusalsAreProblemsAsDocumented() {
        var ada = user("ada");
        var nowhere = "/api/races/00000000-0000-4000-8000-000000000000";
        asDocumented("/api/races/{race_id}", ada.get(nowhere));
        asDocumented("/api/users/me", Api.anonymous(server).get("/api/users/me"));
        asDocumented("/api/admin/users", ada.get("/api/admin/users"));
        asDocumented("/api/races", ada.get("/api/races?status=odd"));
        asDocumented("post", "/api/races", organizer().post("/api/races", Map.of("name", "")));
        asDocumented("post", "/api/races/{race_id}/join", ada.post(nowhere + "/join"));
    }

    private void asDocumented(String path, Answer answer) {
        asDocumented("get", path, answer);
    }

    private void asDocumented(String method, String path, Answer answer) {
        assertThat(document.objections(method, path, answer)).as(answer.text()).isEmpty();
    }
}
