package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.photofinish.web.WebLimit;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidBodiesTest {
    private final CommandServer server = CommandServer.shared();
    private final Api organizer = server.somebody("organizer");

    static Stream<Arguments> invalidRaces() {
        return Stream.of(
                arguments("{}", "name"),
                arguments("{\"name\": null}", "name"),
                arguments("{\"name\": 5}", "name"),
                arguments("{\"name\": \"\"}", "name"),
                arguments("{\"name\": \"   \"}", "name"),
                arguments("{\"name\": \"" + "x".repeat(201) + "\"}", "name"),
                arguments("{\"name\": \"a\\u0000b\"}", "name"),
                arguments("{\"name\": \"\\ud800\"}", "name"),
                arguments("{\"name\": \"R\", \"pool_name\": 1}", "pool_name"),
                arguments("{\"name\": \"R\", \"pool_name\": \"a\\u0000\"}", "pool_name"),
                arguments("{\"name\": \"R\", \"pool_name\": \"" + "p".repeat(51) + "\"}", "pool_name"),
                arguments("{\"name\": \"R\", \"is_public\": \"yes\"}", "is_public"),
                arguments("{\"name\": \"R\", \"is_public\": null}", "is_public"),
                arguments("{\"name\": \"R\", \"organizer_participates\": 1}", "organizer_participates"),
                arguments("{\"name\": \"R\", \"open_registration\": true}", "max_participants"),
                arguments(
                        "{\"name\": \"R\", \"open_registration\": true, \"max_participants\": 1}", "max_participants"),
                arguments("{\"name\": \"R\", \"max_participants\": 101}", "max_participants"),
                arguments("{\"name\": \"R\", \"max_participants\": 1.5}", "max_participants"),
                arguments("{\"name\": \"R\", \"max_participants\": 99999999999999}", "max_participants"),
                arguments("{\"name\": \"R\", \"scheduled_at\": \"soon\"}", "scheduled_at"),
                arguments("{\"name\": \"R\", \"scheduled_at\": 5}", "scheduled_at"),
                arguments("{\"name\": \"R\", \"scheduled_at\": \"+999999999-01-01T00:00:00Z\"}", "scheduled_at"),
                arguments("{\"name\": \"R\", \"config\": []}", "config"),
                arguments("[]", "body"),
                arguments("\"text\"", "body"),
                arguments("null", "body"));
    }

    @ParameterizedTest
    @MethodSource("invalidRaces")
    void an_invalid_race_is_refused_field_by_field(String body, String field) {
        var reply = organizer.post("/api/races", body);
        assertThat(reply.refused(422)).isEqualTo("invalid-request");
        assertThat(reply.json()
                        .path("errors")
                        .valueStream()
                        .map(e -> e.path("field").asString()))
                .contains(field);
    }

    static Stream<Arguments> invalidEdits() {
        return Stream.of(
                arguments("{\"name\": 5}", "name"),
                arguments("{\"name\": \" \"}", "name"),
                arguments("{\"name\": \"" + "x".repeat(201) + "\"}", "name"),
                arguments("{\"scheduled_at\": \"soon\"}", "scheduled_at"),
                arguments("{\"scheduled_at\": 5}", "scheduled_at"),
                arguments("{\"is_public\": \"yes\"}", "is_public"),
                arguments("{\"open_registration\": 1}", "open_registration"),
                arguments("{\"max_participants\": 101}", "max_participants"),
                arguments("{\"max_participants\": \"many\"}", "max_participants"),
                arguments("{\"open_registration\": true, \"max_participants\": 1}", "max_participants"),
                arguments("{\"open_registration\": true, \"max_participants\": null}", "max_participants"),
                arguments("{\"automatic_start\": true}", "automatic_start"),
                arguments("{\"automatic_start\": {\"enabled\": \"yes\"}}", "automatic_start.enabled"),
                arguments("{\"automatic_start\": {\"grace_seconds\": -1}}", "automatic_start.grace_seconds"),
                arguments("{\"automatic_start\": {\"grace_seconds\": 86401}}", "automatic_start.grace_seconds"),
                arguments("{\"automatic_start\": {\"grace_seconds\": 1.5}}", "automatic_start.grace_seconds"),
                arguments("[]", "body"));
    }

    @ParameterizedTest
    @MethodSource("invalidEdits")
    void an_invalid_edit_is_refused_field_by_field(String body, String field) {
        var reply = organizer.patch(organizer.newRace(""), body);
        assertThat(reply.refused(422)).isEqualTo("invalid-request");
        assertThat(reply.json()
                        .path("errors")
                        .valueStream()
                        .map(e -> e.path("field").asString()))
                .contains(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "{\"name\": \"R\"", "{\"name\": \"R\"} x", "nope", "{\"name\": \"\u0001\"}", "{'a': 1}"
            })
    void a_body_that_is_no_json_is_refused_before_anybody_is_asked_who_they_are(String body) {
        assertThat(organizer.post("/api/races", body).refused(422)).isEqualTo("malformed-json");
        assertThat(server.anonymous().post("/api/races", body).refused(422)).isEqualTo("malformed-json");
    }

    @Test
    void a_body_nested_beyond_reason_is_no_json() {
        assertThat(organizer.post("/api/races", "[".repeat(30_000)).refused(422))
                .isEqualTo("malformed-json");
    }

    @Test
    void bytes_that_are_no_text_are_no_json() {
        var bytes = organizer
                .request("/api/races")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'}));
        assertThat(organizer.send(bytes).refused(422)).isEqualTo("malformed-json");
    }

    @Test
    void a_body_beyond_the_limit_is_too_large_whether_it_says_so_or_not() {
        var large = "{\"name\": \"" + "x".repeat(70_000) + "\"}";
        double before = server.hits(WebLimit.LARGEST_BODY);
        assertThat(organizer.post("/api/races", large).refused(413)).isEqualTo("body-too-large");
        var streamed = organizer
                .request("/api/races")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8))));
        assertThat(organizer.send(streamed).refused(413)).isEqualTo("body-too-large");
        assertThat(server.hits(WebLimit.LARGEST_BODY)).isEqualTo(before + 2);
        assertThat(organizer.newRace("")).isNotEmpty();
    }
}
