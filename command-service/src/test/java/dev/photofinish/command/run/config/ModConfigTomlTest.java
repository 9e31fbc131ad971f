package dev.photofinish.command.run.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.SeedId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomlj.Toml;

class ModConfigTomlTest {
    private static final RaceId RACE = new RaceId(new UUID(1, 1));
    private static final SeedId SEED = new SeedId(new UUID(4, 1));

    @ParameterizedTest
    @ValueSource(strings = {"ws://localhost:8080", "ws://a\"b", "ws://a\\b", "ws://é\u0001\t\n\"\"\"", "%s %d %"})
    void whatever_the_address_it_reads_back_as_it_was(String url) {
        var toml = Toml.parse(new ModConfig(url, "tok\"en", RACE, SEED).toToml());
        assertThat(toml.errors()).isEmpty();
        assertThat(toml.getString("server.url")).isEqualTo(url);
        assertThat(toml.getString("server.mod_token")).isEqualTo("tok\"en");
        assertThat(toml.getString("server.race_id")).isEqualTo(RACE.toString());
        assertThat(toml.getString("server.seed_id")).isEqualTo(SEED.toString());
    }

    @Test
    void everything_else_is_what_the_mod_knows() {
        var toml = Toml.parse(new ModConfig("ws://h", "t", RACE, SEED).toToml());
        assertThat(toml.getTableOrEmpty("server").keySet())
                .containsExactlyInAnyOrder("url", "mod_token", "race_id", "seed_id");
        assertThat(toml.getTableOrEmpty("overlay").keySet())
                .containsExactlyInAnyOrder(
                        "enabled",
                        "font_path",
                        "font_size",
                        "background_color",
                        "background_opacity",
                        "text_color",
                        "text_disabled_color",
                        "show_border",
                        "border_color");
        assertThat(toml.getString("keybindings.toggle_ui")).isEqualTo("f9");
    }
}
