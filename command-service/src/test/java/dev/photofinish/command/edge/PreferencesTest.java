package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.store.AccountDirectory;
import dev.photofinish.store.AccountEntry;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {
    private static final String LOCALE = "/api/users/me/locale";
    private static final String SETTINGS = "/api/users/me/settings";

    private final CommandServer server = CommandServer.shared();
    private final Api user = server.somebody("user");

    @Test
    void a_language_is_chosen_and_remembered() {
        assertThat(user.patch(LOCALE, "{\"locale\": \"en\"}")
                        .ok()
                        .path("locale")
                        .asString())
                .isEqualTo("en");
        assertThat(me("locale")).isEqualTo("\"en\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "EN", "", "en-GB"})
    void a_language_that_is_not_there_is_refused(String locale) {
        assertThat(user.patch(LOCALE, "{\"locale\": \"%s\"}".formatted(locale)).refused(400))
                .isEqualTo("unknown-locale");
        assertThat(me("locale")).isEqualTo("null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"locale\": null}", "{\"locale\": 7}", "[]"})
    void no_language_is_no_request(String body) {
        assertThat(user.patch(LOCALE, body).refused(422)).isEqualTo("invalid-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "8.0", "20.5", "72"})
    void the_overlay_s_font_can_be_as_large_as_can_be_read(String size) {
        var changed =
                user.patch(SETTINGS, "{\"font_size\": %s}".formatted(size)).ok();
        assertThat(changed.at("/overlay_settings/font_size").asDouble()).isEqualTo(Double.parseDouble(size));
        assertThat(user.get("/api/auth/me")
                        .ok()
                        .at("/overlay_settings/font_size")
                        .asDouble())
                .isEqualTo(Double.parseDouble(size));
    }

    @Test
    void what_is_not_said_stays_as_it_was() {
        assertThat(me("overlay_settings")).isEqualTo("null");
        assertThat(user.patch(SETTINGS, "{}").ok().toString()).isEqualTo("{\"overlay_settings\":{}}");
        user.patch(SETTINGS, "{\"font_size\": 24}").ok();
        for (var body : new String[] {"{}", "{\"font_size\": null}", "{\"colour\": \"red\"}"}) {
            assertThat(user.patch(SETTINGS, body).ok().toString())
                    .isEqualTo("{\"overlay_settings\":{\"font_size\":24.0}}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.99", "72.01", "-8", "0", "\"18\"", "true", "[18]", "1e400", "8e-400"})
    void a_size_that_cannot_be_read_is_refused(String size) {
        var reply = user.patch(SETTINGS, "{\"font_size\": %s}".formatted(size));
        assertThat(reply.refused(422)).isEqualTo("invalid-request");
        assertThat(reply.json().at("/errors/0/field").asString()).isEqualTo("font_size");
        assertThat(me("overlay_settings")).isEqualTo("null");
    }

    @Test
    void a_size_with_more_digits_than_any_number_has_is_refused_too() {
        assertThat(user.patch(SETTINGS, "{\"font_size\": 1%s}".formatted("0".repeat(400)))
                        .refused(422))
                .isEqualTo("invalid-request");
    }

    @Test
    void whoever_spells_their_name_with_other_capitals_is_shown_so() {
        var before = server.as("hypatia", "user").get("/api/auth/me").ok();
        var after = server.as("HypAtia", "user").get("/api/auth/me").ok();
        assertThat(after.path("twitch_display_name").asString()).isEqualTo("HypAtia");
        assertThat(after.path("twitch_username")).isEqualTo(before.path("twitch_username"));
        assertThat(after.path("id")).isEqualTo(before.path("id"));
    }

    @Test
    void signing_in_is_noted_as_a_visit_and_the_account_knows_since_when_it_exists() {
        var before = Instant.now().minusSeconds(1);
        server.as("maria", "user");
        var first = account("maria");
        assertThat(first.createdAt()).isAfter(before);
        assertThat(first.lastSeen()).isAfter(before);

        server.as("maria", "user");

        assertThat(account("maria").lastSeen()).isAfter(first.lastSeen());
        assertThat(account("maria").createdAt()).isEqualTo(first.createdAt());
    }

    private AccountEntry account(String login) {
        return server.bean(AccountDirectory.class).byLogin(login).orElseThrow();
    }

    private String me(String field) {
        return user.get("/api/auth/me").ok().path(field).toString();
    }
}
