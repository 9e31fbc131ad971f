package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedAdminRefusalsTest {
    private final CommandServer server = CommandServer.shared();
    private final Api boss = server.as("boss", "admin");

    @ParameterizedTest
    @ValueSource(strings = {"scan", "discard", "claim"})
    void only_admins_may_and_that_is_said_before_what_is_wrong_with_the_request(String what) {
        var path = "/api/admin/seeds/" + what;
        assertThat(server.anonymous().post(path, "{}").refused(401)).isEqualTo("unauthenticated");
        for (var role : List.of("user", "organizer")) {
            assertThat(server.somebody(role).post(path, "[]").refused(403)).isEqualTo("admins-only");
        }
        assertThat(server.somebody("user").post(path, "{").refused(422)).isEqualTo("malformed-json");
    }

    @Test
    void only_admins_may_release_a_claim() {
        var claim = "/api/admin/seeds/claims/nope";
        assertThat(server.anonymous().delete(claim).refused(401)).isEqualTo("unauthenticated");
        assertThat(server.somebody("organizer").delete(claim).refused(403)).isEqualTo("admins-only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan", "discard", "claim"})
    void a_pool_s_name_is_a_text_of_fifty_characters_at_most(String what) {
        for (var name : List.of("5", "{}", "\"" + "x".repeat(51) + "\"", "\"a\\u0000\"")) {
            var reply =
                    boss.post("/api/admin/seeds/" + what, "{\"pool_name\": %s, \"purpose\": \"p\"}".formatted(name));
            assertThat(reply.refused(422)).isEqualTo("invalid-request");
            assertThat(reply.json().path("errors").path(0).path("field").asString())
                    .isEqualTo("pool_name");
        }
    }

    @Test
    void what_is_discarded_has_to_be_named() {
        assertThat(boss.post("/api/admin/seeds/discard", "{}").refused(422)).isEqualTo("invalid-request");
    }
}
