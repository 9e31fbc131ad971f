package dev.photofinish.live.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocaleFileTest {
    private static final String META = "meta = {locale = 'fr', language = 'Français'}\n";

    @Test
    void a_file_may_consist_of_its_head_alone() {
        Language language = LocaleFile.read("meta = {locale = 'PT-BR', language = 'Português', authors = 'ada'}");
        assertThat(language.code()).isEqualTo("pt-br");
        assertThat(language.ownName()).isEqualTo("Português");
        assertThat(language.name("Lowmarsh")).isEqualTo("Lowmarsh");
        assertThat(language.type("start")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            x = 1                                                          | there is no table [x]
            bosses = 'le Golem'                                            | bosses is no table: write [bosses]
            bosses = {Golem = 1}                                           | bosses."Golem" has to be a text
            bosses = {Golem = ' '}                                         | bosses."Golem" has to be a text
            [bosses.Golem]                                                 | bosses."Golem" has to be a text
            gate_patterns = {a = 'b'}                                      | gate_patterns is no list of patterns
            gate_patterns = ['a']                                          | gate_patterns no. 1: from has to be a text
            gate_patterns = [{from = 'a', to = 'b'}, {from = 'a'}]         | gate_patterns no. 2: to has to be a text
            gate_patterns = [{from = '{where} gate', to = 'b'}]            | unknown placeholder {where}
            gate_patterns = [{from = '{zone} gate', to = '{boss}'}]        | has a placeholder that "{zone} gate" has not
            gate_patterns = [{from = '{zone} and {zone}', to = 'b'}]       | has the same placeholder twice
            name_patterns = [{from = '{name}', to = 'b'}]                  | "{name}" would fit any text
            name_patterns = [{from = "{zone1} {zone2}'s", to = 'b'}]       | would fit any text
            [bosses                                                        | line 2
            """)
    void what_makes_no_sense_is_refused_with_the_reason(String line, String reason) {
        assertThatExceptionOfType(BrokenLocaleException.class)
                .isThrownBy(() -> LocaleFile.read(META + line))
                .withMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # nothing                                      | meta.locale has to be a text
            meta = 'fr'                                    | meta.locale has to be a text
            meta = {locale = 'fr'}                         | meta.language has to be a text
            meta = {locale = 'french', language = 'F'}     | meta.locale is no locale
            meta = {locale = '../fr', language = 'F'}      | meta.locale is no locale
            meta = {locale = 'fra-quebecoi', language='F'} | meta.locale is no locale
            """)
    void a_file_says_which_language_it_is(String text, String reason) {
        assertThatExceptionOfType(BrokenLocaleException.class)
                .isThrownBy(() -> LocaleFile.read(text))
                .withMessageContaining(reason);
    }
}
