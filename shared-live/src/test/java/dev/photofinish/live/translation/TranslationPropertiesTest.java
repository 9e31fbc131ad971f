package dev.photofinish.live.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TranslationPropertiesTest {
    private static final Language FRENCH = Languages.in(null).of("fr");
    /** Patterns that would take a backtracking matcher for ever, and ones that fit what they make. */
    private static final Language TWISTED = LocaleFile.read("""
            meta = {locale = 'fr', language = 'F'}
            name_patterns = [
              {from = 'a{name}', to = '{name}a{name}'},
              {from = "{zone1}a{zone2}a{boss}a{location}'s a", to = '{location} - {boss} - {zone2} - {zone1}'},
            ]
            gate_patterns = [{from = '{zone1} {zone2} {boss} {location} {direction} {name}!', to = '{name}'}]
            """);

    @Property(tries = 500)
    void whatever_the_text_it_is_translated(@ForAll String anything) {
        for (Language language : List.of(FRENCH, TWISTED)) {
            assertThat(language.name(anything)).isNotNull();
            assertThat(language.title(anything)).isNotNull();
            assertThat(language.gate(anything)).isNotNull();
            assertThat(language.subZone(anything)).isNotNull();
        }
    }

    @Property(tries = 500)
    void texts_made_to_take_long_do_not(@ForAll("traps") String trap) {
        assertThat(TWISTED.name(trap).length()).isLessThan(100 * Translator.LONGEST_TEXT);
        assertThat(TWISTED.gate(trap)).isNotNull();
    }

    @Property
    void english_leaves_every_text_as_it_is(@ForAll String anything) {
        Language english = Languages.ENGLISH;
        assertThat(english.name(anything)).isSameAs(anything);
        assertThat(english.title(anything)).isSameAs(anything);
        assertThat(english.gate(anything)).isSameAs(anything);
        assertThat(english.subZone(anything)).isSameAs(anything);
    }

    @Property(tries = 500)
    void a_name_has_as_many_parts_as_before(@ForAll("names") List<String> parts) {
        String name = String.join(NameBook.JOINT, parts);
        assertThat(FRENCH.title(name).split(NameBook.JOINT, -1)).hasSameSizeAs(parts);
    }

    @Provide
    Arbitrary<String> traps() {
        return Arbitraries.strings().withChars("aA ' -!s’").ofMaxLength(Translator.LONGEST_TEXT);
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.of(
                        "Lowmarsh",
                        "Sunken Cistern",
                        "Ivory Pit",
                        "Golem of the Loom",
                        "Unheard Of",
                        "le",
                        "Weaver's Mill")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
