package dev.photofinish.live.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private final Language french = LocaleFile.read("""
            [meta]
            locale = "fr"
            language = "Français"
            [bosses]
            "Twin" = "le Jumeau (boss)"
            "Anvil Golem" = "le Golem de l'enclume"
            "Hounds" = "les Molosses"
            [regions]
            "Twin" = "la région"
            "Lowmarsh" = "le Bas-Marais"
            "Both" = "la région des deux"
            [locations]
            "Twin" = "le lieu"
            "Both" = "le lieu des deux"
            "Old Mill" = "l'Ancien Moulin"
            "Whole - Name" = "Nom entier"
            [[name_patterns]]
            from = "{name} of {zone}"
            to = "{name} de {zone}"
            [[name_patterns]]
            from = "Tower of Glass"
            to = "la Tour de verre"
            [[name_patterns]]
            from = "Near {name}"
            to = "près à {name}"
            [[name_patterns]]
            from = "{zone} - Gate of {name}"
            to = "Porte de {name}, {zone}"
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anvil Golem                      | le Golem de l'enclume
            Lowmarsh                         | le Bas-Marais
            Old Mill                         | l'Ancien Moulin
            Lowmarsh - Old Mill - Anvil Golem | le Bas-Marais - l'Ancien Moulin - le Golem de l'enclume
            Lowmarsh - Somewhere             | le Bas-Marais - Somewhere
            Somewhere                        | Somewhere
            anvil golem                      | anvil golem
            """)
    void a_name_is_looked_up_whole_and_then_part_by_part(String english, String expected) {
        assertThat(french.name(english)).isEqualTo(expected);
    }

    @Test
    void bosses_come_before_regions_and_regions_before_locations() {
        assertThat(french.name("Twin")).isEqualTo("le Jumeau (boss)");
        assertThat(french.name("Both")).isEqualTo("la région des deux");
    }

    @Test
    void a_whole_name_is_not_taken_apart() {
        assertThat(french.name("Whole - Name")).isEqualTo("Nom entier");
    }

    @Test
    void a_literal_pattern_comes_before_one_with_a_placeholder_wherever_it_stands() {
        assertThat(french.name("Tower of Glass")).isEqualTo("la Tour de verre");
        assertThat(french.name("TOWER OF GLASS")).isEqualTo("la Tour de verre");
    }

    @Test
    void what_placeholders_take_is_translated_and_contracted() {
        assertThat(french.name("Bell of Lowmarsh")).isEqualTo("Bell du Bas-Marais");
        assertThat(french.name("Bell of Hounds")).isEqualTo("Bell des Molosses");
        assertThat(french.name("near Lowmarsh")).isEqualTo("près au Bas-Marais");
        assertThat(french.name("Near Bell of Hounds")).isEqualTo("près à Bell des Molosses");
    }

    @Test
    void a_placeholder_takes_as_little_as_it_can() {
        assertThat(french.name("Bell of Smoke of Lowmarsh")).isEqualTo("Bell de Smoke du Bas-Marais");
    }

    @Test
    void a_pattern_comes_before_taking_the_name_apart() {
        assertThat(french.name("Lowmarsh - Gate of Old Mill")).isEqualTo("Porte de l'Ancien Moulin, le Bas-Marais");
    }

    @Test
    void a_placeholder_does_not_reach_from_one_part_into_the_next() {
        assertThat(french.name("Old Mill - Bell of Lowmarsh")).isEqualTo("l'Ancien Moulin - Bell du Bas-Marais");
        assertThat(french.name("Near Lowmarsh - Old Mill")).isEqualTo("près au Bas-Marais - l'Ancien Moulin");
    }

    @Test
    void a_name_by_itself_has_no_article_and_a_capital() {
        assertThat(french.title("Lowmarsh - Old Mill - Anvil Golem"))
                .isEqualTo("Bas-Marais - Ancien Moulin - Golem de l'enclume");
        assertThat(french.title("Hounds")).isEqualTo("Molosses");
        assertThat(french.title("somewhere")).isEqualTo("Somewhere");
        assertThat(french.title("")).isEmpty();
    }

    @Test
    void a_text_that_is_none_of_the_games_stays_as_it_is() {
        String endless = "Near ".repeat(41);
        assertThat(endless).hasSizeGreaterThan(Translator.LONGEST_TEXT);
        assertThat(french.name(endless)).isSameAs(endless);
        assertThat(french.gate(endless)).isSameAs(endless);
    }
}
