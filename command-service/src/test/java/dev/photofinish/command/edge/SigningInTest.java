package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class SigningInTest {
    private final CommandServer server = CommandServer.shared();

    @Test
    void a_name_is_enough_and_makes_an_account() {
        var me = server.as("Ada_Lovelace", "user").get("/api/auth/me").ok();
        assertThat(me.path("twitch_username").asString()).isEqualTo("ada_lovelace");
        assertThat(me.path("twitch_display_name").asString()).isEqualTo("Ada_Lovelace");
        assertThat(me.path("role").asString()).isEqualTo("user");
        assertThat(me.has("locale") && me.path("locale").isNull()).isTrue();
        assertThat(me.has("overlay_settings")).isTrue();
        assertThat(me.has("twitch_avatar_url")).isTrue();
    }

    @Test
    void whoever_comes_back_is_the_same_and_both_tokens_work() {
        var first = server.as("grace", "user");
        var second = server.as("GRACE", "user");
        assertThat(second.get("/api/auth/me").ok().path("id"))
                .isEqualTo(first.get("/api/auth/me").ok().path("id"));
    }

    @Test
    void a_role_asked_for_is_had_at_once_and_kept_when_not_asked_for() {
        var api = server.as("barbara", "user");
        assertThat(api.post("/api/races", "{\"name\": \"R\"}").refused(403)).isEqualTo("not-an-organizer");
        server.as("barbara", "organizer");
        assertThat(api.post("/api/races", "{\"name\": \"R\"}").status()).isEqualTo(201);
        server.anonymous()
                .post("/api/auth/local", "{\"twitch_username\": \"barbara\"}")
                .ok();
        assertThat(api.get("/api/auth/me").ok().path("role").asString()).isEqualTo("organizer");
        server.as("barbara", "user");
        assertThat(api.post("/api/races", "{\"name\": \"R\"}").refused(403)).isEqualTo("not-an-organizer");
    }

    @Test
    void logins_that_are_to_be_admins_are() {
        var boss = server.as("BOSS", "user");
        assertThat(boss.get("/api/auth/me").ok().path("role").asString()).isEqualTo("admin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"twitch_username\": \"\"}",
                "{\"twitch_username\": \"a b\"}",
                "{\"twitch_username\": \"é\"}",
                "{\"twitch_username\": \"abcdefghijklmnopqrstuvwxyz\"}",
                "{\"twitch_username\": 7}",
                "{\"twitch_username\": \"a\\n\"}",
                "{\"twitch_username\": \"a\", \"role\": \"king\"}",
                "{\"twitch_username\": \"a\", \"role\": 1}",
                "[]"
            })
    void a_name_or_role_that_is_none_is_refused(String body) {
        assertThat(server.anonymous().post("/api/auth/local", body).refused(422))
                .isEqualTo("invalid-request");
    }

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-For, 203.0.113.9",
        "X-Forwarded-For, '127.0.0.1, 203.0.113.9'",
        "X-Forwarded-For, unknown",
        "Forwarded, for=203.0.113.9",
        "X-Real-IP, 203.0.113.9"
    })
    void whoever_only_comes_through_a_proxy_on_this_machine_finds_nothing(String header, String value) {
        var api = server.anonymous();
        var request = api.request("/api/auth/local")
                .header(header, value)
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"twitch_username\": \"ada\"}"));
        assertThat(api.send(request).refused(404)).isEqualTo("not-found");
    }

    @Test
    void a_proxy_for_this_machine_itself_is_fine() {
        var api = server.anonymous();
        var request = api.request("/api/auth/local")
                .header("X-Forwarded-For", "127.0.0.1")
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"twitch_username\": \"ada\"}"));
        assertThat(api.send(request).status()).isEqualTo(200);
    }

    @Test
    void no_secret_is_kept_in_clear() {
        var token = server.as("hedy", "user").token();
        var kept = server.bean(JdbcClient.class)
                .sql("SELECT count(*) FROM session WHERE token_hash = ?")
                .param(token)
                .query(Integer.class)
                .single();
        assertThat(kept).isZero();
        assertThat(token).hasSize(43);
    }

    @Test
    void health_names_its_parts() {
        var health = server.anonymous().get("/health").ok();
        assertThat(health.path("status").asString()).isEqualTo("ok");
        assertThat(health.path("version").asString()).isNotEmpty();
        assertThat(health.path("components").path("event_store").path("status").asString())
                .isEqualTo("ok");
    }
}
