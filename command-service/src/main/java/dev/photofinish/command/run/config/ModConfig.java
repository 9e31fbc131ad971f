package dev.photofinish.command.run.config;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.SeedId;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;

/**
 * A player's {@code speedfog_race.toml} (domain §7.3).
 *
 * @param url where the mod connects
 * @param modToken the player's secret
 * @param race the race, or a solo session
 * @param seed of the race; null for a solo session
 * @param fontSize of the overlay
 */
public record ModConfig(
        String url, String modToken, RaceId race, @Nullable SeedId seed, double fontSize) {
    /** The overlay's font size for whoever has chosen none. */
    static final double USUAL_FONT_SIZE = 18.0;

    /** The file's text. */
    public String toToml() {
        return """
            [server]
            url = "%s"
            mod_token = "%s"
            race_id = "%s"
            %s

            [overlay]
            enabled = true
            font_path = ""
            font_size = %s
            background_color = "#141414"
            background_opacity = 0.3
            text_color = "#FFFFFF"
            text_disabled_color = "#808080"
            show_border = false
            border_color = "#404040"

            [keybindings]
            toggle_ui = "f9"
            """.formatted(
                        Toml.tomlEscape(url),
                        Toml.tomlEscape(modToken),
                        race,
                        seed == null ? "training = true" : "seed_id = \"" + seed + '"',
                        fontSize);
    }

    @Override
    public String toString() {
        return "ModConfig[" + race + "]";
    }
}
