package dev.photofinish.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final String AUTH = "http://127.0.0.1:1/oauth2";

    @Test
    void the_local_identity_provider_gives_way_to_both_halves_of_twitch_s_credentials_only() {
        assertThat(new TwitchSettings("", "", AUTH, true).configured()).isFalse();
        assertThat(new TwitchSettings("id", " ", AUTH, true).configured()).isFalse();
        assertThat(new TwitchSettings("id", "secret", AUTH, true).configured()).isTrue();
        assertThat(new TwitchSettings("id", "secret", AUTH, true).signsIn()).isTrue();
        assertThat(new TwitchSettings("id", "secret", AUTH, false).signsIn()).isFalse();
        assertThat(new TwitchSettings("id", "secret", AUTH, true).toString()).doesNotContain("secret");
    }

    @Test
    void what_is_left_blank_is_not_set() {
        var settings = settings(" ", Set.of());
        assertThat(settings.seedsDir()).isNull();
        assertThat(settings.secretKey()).isNull();
        assertThat(settings.websocketUrl()).isNull();
        assertThat(settings.queryBaseUrl()).isNull();
    }

    @Test
    void admins_are_named_in_any_case_of_letters() {
        assertThat(settings("x", Set.of(" Boss ", "ada")).admins()).containsExactlyInAnyOrder("boss", "ada");
    }

    private static CommandSettings settings(String text, Set<String> admins) {
        return new CommandSettings(
                Path.of("data"), Path.of(text), text, text, text, admins, Duration.ofSeconds(2), 2, 10);
    }
}
