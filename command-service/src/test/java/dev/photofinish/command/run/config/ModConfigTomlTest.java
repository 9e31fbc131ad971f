package dev.photofinish.command.run.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.SeedId;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

class ModConfigTomlTest {
    private static final RaceId RACE = new RaceId(new UUID(1, 1));
    private static final SeedId SEED = new SeedId(new UUID(4, 1));
    private static final Set<String> OVERLAY = Set.of(
            "enabled",
            "font_path",
            "font_size",
            "background_color",
            "background_opacity",
            "text_color",
            "text_disabled_color",
            "show_border",
            "border_color");

    @Property
    void whateverItHoldsReadsBackAsItWas(
            @ForAll("texts") String url,
            @ForAll("texts") String token,
            @ForAll @DoubleRange(min = 8, max = 72) double fontSize) {
        var toml = parsed(new ModConfig(url, token, RACE, SEED, fontSize));
        assertThat(toml.getString("server.url")).isEqualTo(url);
        assertThat(toml.getString("server.mod_token")).isEqualTo(token);
        assertThat(toml.getDouble("overlay.font_size")).isEqualTo(fontSize);
        everythingElse(toml);
        assertThat(toml.getTableOrEmpty("server").keySet()).containsOnly("url", "mod_token", "race_id", "seed_id");
        assertThat(toml.getString("server.seed_id")).isEqualTo(SEED.toString());
    }

    @Example
    void aSoloSessionHasNoSeedAndSaysThatItIsTraining() {
        var toml = parsed(new ModConfig("ws://h", "t", RACE, null, 18));
        everythingElse(toml);
        assertThat(toml.getTableOrEmpty("server").keySet()).containsOnly("url", "mod_token", "race_id", "training");
        assertThat(toml.getBoolean("server.training")).isTrue();
    }

    @Example
    void itIsNotTold() {
        assertThat(new ModConfig("ws://h", "secret", RACE, SEED, 18)).hasToString("ModConfig[" + RACE + "]");
    }

    private static void everythingElse(TomlParseResult toml) {
        assertThat(toml.keySet()).containsOnly("server", "overlay", "keybindings");
        assertThat(toml.getString("server.race_id")).isEqualTo(RACE.toString());
        assertThat(toml.getTableOrEmpty("overlay").keySet()).isEqualTo(OVERLAY);
        assertThat(toml.getBoolean("overlay.enabled")).isTrue();
        assertThat(toml.getString("overlay.font_path")).isEmpty();
        assertThat(toml.getDouble("overlay.background_opacity")).isEqualTo(0.3);
        assertThat(toml.getBoolean("overlay.show_border")).isFalse();
        assertThat(toml.getTableOrEmpty("keybindings").toMap()).hasToString("{toggle_ui=f9}");
    }

    /** Read as a mod reads it: from bytes. */
    private static TomlParseResult parsed(ModConfig config) {
        var bytes = config.toToml().getBytes(StandardCharsets.UTF_8);
        var toml = Toml.parse(new String(bytes, StandardCharsets.UTF_8));
        assertThat(toml.errors()).isEmpty();
        return toml;
    }

    /** All that can be written in UTF-8, what means something in TOML or in a format string more often than chance has it. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> anything = Arbitraries.strings().all().filter(text -> !text.matches("(?s).*\\p{Cs}.*"));
        Arbitrary<String> awkward = Arbitraries.of(
                "\"",
                "\"\"\"",
                "\\",
                "\\u",
                "%s",
                "%",
                "\n",
                "\r",
                "\t",
                "\0",
                "\u0001",
                "\u007f",
                "\u0085",
                "\u2028",
                "'",
                "#",
                "[x]",
                " = ",
                "\ud83d\ude00",
                "é");
        return Arbitraries.oneOf(anything, awkward.list().ofMaxSize(8).map(parts -> String.join("", parts)));
    }
}
