package dev.photofinish.mod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ModConfigTest {

    private static final String TOML = """
            [server]
            url = "https://race.example/"
            mod_token = "secret"
            race_id = "2f"
            seed_id = "3e"

            [overlay]
            enabled = true
            url = "not this one"
            """;

    @Test
    void the_server_table_is_read_and_the_others_are_not() {
        assertThat(ModConfig.parse(TOML))
                .isEqualTo(new ModConfig("https://race.example/", "secret", "2f", "3e", false));
    }

    @Test
    void the_socket_follows_the_scheme_of_the_url() {
        assertThat(ModConfig.parse(TOML).socket()).hasToString("wss://race.example/ws/mod/2f");
        assertThat(new ModConfig("http://h:1", "t", "r", null, true).socket()).hasToString("ws://h:1/ws/training/r");
        assertThat(new ModConfig("ws://h:1", "t", "r", null, false).socket()).hasToString("ws://h:1/ws/mod/r");
    }

    @Test
    void a_mod_refuses_to_run_without_a_token() {
        assertThatThrownBy(() -> ModConfig.parse("[server]\nurl = \"ws://h\"\nrace_id = \"r\""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_token_is_not_printed() {
        assertThat(ModConfig.parse(TOML).toString()).doesNotContain("secret");
    }
}
