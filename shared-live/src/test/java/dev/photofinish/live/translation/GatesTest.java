package dev.photofinish.live.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatesTest {
    private final Language french = LocaleFile.read("""
            [meta]
            locale = "fr"
            language = "Français"
            [bosses]
            "Anvil Golem" = "le Golem de l'enclume"
            "Hounds" = "les Molosses"
            "Reed Matron" = "la Matrone"
            [locations]
            "Mill" = "le Moulin"
            "Keep" = "le Donjon"
            "north" = "nord"
            [gates]
            "Bone gate" = "Porte d'os"
            "Behind Anvil Golem" = "Dans son dos"
            "Old gate" = "Old gate"
            [[gate_patterns]]
            from = "Behind {boss}"
            to = "Derrière {boss}"
            [[gate_patterns]]
            from = "{direction} gate of {zone}"
            to = "Porte {direction} de {zone}"
            [[gate_patterns]]
            from = "{name} gate of {zone}"
            to = "never, as the one before fits all of these"
            [[gate_patterns]]
            from = "from {zone1} to {zone2}"
            to = "De {zone1} à {zone2}"
            [[gate_patterns]]
            from = "{location}'s hatch"
            to = "trappe de {location}"
            [side_texts]
            "Bone gate" = "never: the other table is asked first"
            "Old gate" = "Vieille porte"
            [[side_text_patterns]]
            from = "before {boss}'s arena"
            to = "devant l'arène de {boss}"
            [[side_text_patterns]]
            from = "before {zone}"
            to = "devant {zone}"
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bone gate                    | Porte d'os
            Behind Anvil Golem           | Dans son dos
            Behind Hounds                | Derrière les Molosses
            BEHIND Hounds                | Derrière les Molosses
            north gate of Mill           | Porte nord du Moulin
            from Mill to Keep            | Du Moulin au Donjon
            from Hounds to Hounds        | Des Molosses aux Molosses
            from Reed Matron to Nowhere  | De la Matrone à Nowhere
            Not Behind Hounds            | Not Behind Hounds
            bone gate                    | bone gate
            """)
    void a_gate_is_an_override_or_the_first_pattern_that_fits_as_a_whole(String english, String expected) {
        assertThat(french.gate(english)).isEqualTo(expected);
    }

    @Test
    void side_texts_are_asked_when_nothing_changed() {
        assertThat(french.gate("before Mill")).isEqualTo("devant le Moulin");
        assertThat(french.gate("Old gate")).isEqualTo("Vieille porte");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            before Anvil Golem's arena   | devant l'arène du Golem de l'enclume
            before Anvil Golem arena     | devant l'arène du Golem de l'enclume
            before Hounds' arena         | devant l'arène des Molosses
            before Hounds’ arena         | devant l'arène des Molosses
            before Anvil Golem’s arena   | devant l'arène du Golem de l'enclume
            Mill's hatch                 | trappe du Moulin
            Mill hatch                   | trappe du Moulin
            behind Hounds'               | Derrière les Molosses
            """)
    void an_english_possessive_may_be_there_or_not(String english, String expected) {
        assertThat(french.gate(english)).isEqualTo(expected);
    }

    @Test
    void only_whole_words_are_contracted() {
        assertThat(Grammar.FRENCH.contracted("monde le plus, de lest, de les'"))
                .isEqualTo("monde le plus, de lest, de les'");
        assertThat(Grammar.FRENCH.contracted("À le Moulin, de Le Moulin, à Les Molosses, De les"))
                .isEqualTo("Au Moulin, du Moulin, aux Molosses, Des");
        assertThat(Grammar.FRENCH.contracted("de la Tour, de l'Ombre, à la Tour"))
                .isEqualTo("de la Tour, de l'Ombre, à la Tour");
    }

    @Test
    void an_article_is_a_word_of_its_own() {
        assertThat(Grammar.FRENCH.heading("le Moulin - La Tour - les Molosses - l'ombre - l’œil"))
                .isEqualTo("Moulin - Tour - Molosses - Ombre - Œil");
        assertThat(Grammar.FRENCH.heading("legs - lame - l' - le ")).isEqualTo("Legs - Lame - L' - Le ");
    }

    @Test
    void other_languages_have_no_french_grammar() {
        Language spanish = LocaleFile.read("meta = {locale = 'es', language = 'Español'}\n"
                + "gate_patterns = [{from = 'of {zone}', to = 'de {zone}'}]\nlocations = {Mill = 'le Mill'}");
        assertThat(spanish.gate("of Mill")).isEqualTo("de le Mill");
        assertThat(spanish.title("Mill")).isEqualTo("Le Mill");
    }
}
