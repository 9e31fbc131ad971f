package dev.photofinish.command.run.config;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.SeedId;
import org.tomlj.Toml;

/**
 * A player's {@code speedfog_race.toml} (domain §7.3).
 *
 * @param url where the mod connects
 * @param modToken the player's secret
 */
record ModConfig(String url, String modToken, RaceId race, SeedId seed) {
    String toToml() {
        return """
            [server]
            url = "%s"
            mod_token = "%s"
            race_id = "%s"
            seed_id = "%s"

            [overlay]
            enabled = true
            font_path = ""
            font_size = 18.0
            background_color = "#141414"
            background_opacity = 0.3
            text_color = "#FFFFFF"
            text_disabled_color = "#808080"
            show_border = false
            border_color = "#404040"

            [keybindings]
            toggle_ui = "f9"
            """.formatted(Toml.tomlEscape(url), Toml.tomlEscape(modToken), race, seed);
    }
}
