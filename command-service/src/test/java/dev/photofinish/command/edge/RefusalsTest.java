package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.web.Ids;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    private static final List<String> WITH_A_BODY = List.of("/api/races", "/participants", "/casters", "/organizers");

    private final CommandServer server = CommandServer.shared();
    private final Api organizer = server.somebody("organizer");
    private final Api user = server.somebody("user");

    static Stream<String> endpointsForTheSignedIn() {
        return Stream.of(
                "POST /api/races",
                "PATCH /api/races/{id}",
                "DELETE /api/races/{id}",
                "POST /api/races/{id}/reroll-seed",
                "DELETE /api/races/{id}/invites/" + NOBODY,
                "POST /api/invite/" + NOBODY + "/accept",
                "POST /api/races/{id}/casters",
                "DELETE /api/races/{id}/casters/" + NOBODY,
                "POST /api/races/{id}/organizers",
                "DELETE /api/races/{id}/organizers/" + NOBODY,
                "POST /api/races/{id}/participants",
                "DELETE /api/races/{id}/participants/" + NOBODY,
                "POST /api/races/{id}/join",
                "POST /api/races/{id}/leave",
                "POST /api/races/{id}/cast-join",
                "POST /api/races/{id}/cast-leave",
                "POST /api/races/{id}/release-seeds",
                "POST /api/races/{id}/start",
                "POST /api/races/{id}/abandon",
                "POST /api/races/{id}/finish",
                "POST /api/races/{id}/reset",
                "GET /api/races/{id}/my-mod-config",
                "GET /api/races/{id}/my-seed-pack",
                "GET /api/races/{id}/download/nobody-s-token",
                "GET /api/auth/me",
                "POST /api/auth/logout",
                "PATCH /api/users/me/locale",
                "PATCH /api/users/me/settings",
                "PATCH /api/admin/users/" + NOBODY);
    }

    @ParameterizedTest
    @MethodSource("endpointsForTheSignedIn")
    void without_a_token_nothing_is_said_but_who_are_you(String endpoint) {
        var strangers = List.of(
                server.anonymous(),
                new Api(server.address(), "x"),
                new Api(server.address(), "a".repeat(43)),
                new Api(server.address(), "b".repeat(5_000)));
        for (var stranger : strangers) {
            var reply = call(stranger, endpoint, NOBODY, "{}");
            assertThat(reply.refused(401)).isEqualTo("unauthenticated");
            assertThat(reply.header("www-authenticate")).isEqualTo("Bearer");
        }
    }

    @Test
    void another_scheme_than_bearer_is_no_token() {
        var basic = server.anonymous()
                .request("/api/auth/me")
                .header("Authorization", "Basic abc")
                .GET();
        assertThat(server.anonymous().send(basic).refused(401)).isEqualTo("unauthenticated");
    }

    @ParameterizedTest
    @MethodSource("endpointsForTheSignedIn")
    void a_race_nobody_created_is_unknown(String endpoint) {
        if (endpoint.contains("{id}")) {
            var reply = call(organizer, endpoint, NOBODY, "{\"twitch_username\": \"ada\"}");
            assertThat(reply.refused(404)).isEqualTo("unknown-race");
        }
    }

    @ParameterizedTest
    @MethodSource("endpointsForTheSignedIn")
    void an_id_that_is_none_is_an_invalid_request(String endpoint) {
        for (var id : List.of("1-1-1-1-1", "nope", "%00", "x".repeat(3_000))) {
            if (endpoint.contains("{id}")) {
                var reply = call(organizer, endpoint, id, "{\"twitch_username\": \"ada\"}");
                assertThat(reply.refused(422)).isEqualTo("invalid-request");
                assertThat(reply.json().path("errors").path(0).path("field").asString())
                        .isEqualTo("race_id");
            }
        }
    }

    @Test
    void who_may_not_create_races_is_told_so_before_what_is_wrong_with_theirs() {
        assertThat(user.post("/api/races", "{}").refused(403)).isEqualTo("not-an-organizer");
    }

    @Test
    void unknown_fields_are_ignored() {
        assertThat(organizer
                        .post("/api/races", "{\"name\": \"R\", \"surprise\": {\"a\": 1}}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_race_cannot_be_planned_for_yesterday_or_drawn_from_nowhere() {
        assertThat(organizer
                        .post("/api/races", "{\"name\": \"R\", \"scheduled_at\": \"2020-01-01T00:00:00\"}")
                        .refused(400))
                .isEqualTo("scheduled-in-the-past");
        assertThat(organizer
                        .post("/api/races", "{\"name\": \"R\", \"pool_name\": \"nowhere\"}")
                        .refused(400))
                .isEqualTo("no-seed");
        assertThat(organizer
                        .post("/api/races", "{\"name\": \"R\", \"pool_name\": \"training_standard\"}")
                        .refused(400))
                .isEqualTo("training-pool");
    }

    @ParameterizedTest
    @ValueSource(strings = {"participants", "casters", "organizers"})
    void people_are_asked_for_by_what_could_be_a_login(String list) {
        var race = organizer.newRace("");
        assertThat(organizer.post(race + "/" + list, "{}").refused(422)).isEqualTo("invalid-request");
        for (var nobody : List.of("", "  ", "nobody here", "a\\tb", "a".repeat(101), "a".repeat(9_000))) {
            var reply = organizer.post(race + "/" + list, "{\"twitch_username\": \"%s\"}".formatted(nobody));
            assertThat(reply.refused(422)).isEqualTo("invalid-request");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"casters", "organizers"})
    void whoever_has_no_account_neither_casts_nor_organizes(String list) {
        var race = organizer.newRace("");
        for (var nobody : List.of("%", "_", "nobody_at_all")) {
            var reply = organizer.post(race + "/" + list, "{\"twitch_username\": \"%s\"}".formatted(nobody));
            assertThat(reply.refused(404)).isEqualTo("unknown-account");
        }
    }

    @Test
    void what_is_not_there_is_not_found() {
        for (var path : List.of("/", "/api", "/api/nothing", "/api/races/" + NOBODY + "/nothing", "/api//races")) {
            assertThat(organizer.post(path).refused(404)).isEqualTo("not-found");
        }
    }

    @Test
    void another_method_is_not_allowed() {
        var reply = organizer.send(
                organizer.request("/api/races/" + NOBODY + "/join").PUT(HttpRequest.BodyPublishers.noBody()));
        assertThat(reply.refused(405)).isEqualTo("method-not-allowed");
        assertThat(reply.header("allow")).contains("POST");
    }

    @Test
    void only_json_is_taken_and_given() {
        var form = organizer
                .request("/api/races")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("name=R"));
        assertThat(organizer.send(form).refused(415)).isEqualTo("unsupported-media-type");
        var odd = organizer
                .request("/api/races")
                .header("Content-Type", "no/type/at all")
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
        assertThat(organizer.send(odd).refused(415)).isEqualTo("unsupported-media-type");
        var picture =
                organizer.request("/api/auth/me").header("Accept", "image/png").GET();
        assertThat(organizer.send(picture).refused(406)).isEqualTo("not-acceptable");
    }

    @Test
    void nothing_of_all_this_changes_anything() {
        var race = organizer.newRace("");
        var id = Ids.race(race.substring("/api/races/".length()));
        endpointsForTheSignedIn()
                .filter(endpoint -> endpoint.contains("{id}") && !endpoint.contains("cast-join"))
                .forEach(endpoint -> call(user, endpoint, id.toString(), "{\"twitch_username\": 5}"));
        assertThat(server.eventsOf(id)).hasSize(1);
    }

    private static Api.Reply call(Api api, String endpoint, String id, String body) {
        var path = endpoint.substring(endpoint.indexOf(' ') + 1).replace("{id}", id);
        if (endpoint.startsWith("GET")) {
            return api.get(path);
        }
        if (endpoint.startsWith("PATCH")) {
            return api.patch(path, body);
        }
        if (endpoint.startsWith("DELETE")) {
            return api.delete(path);
        }
        return WITH_A_BODY.stream().anyMatch(path::endsWith) ? api.post(path, body) : api.post(path);
    }
}
