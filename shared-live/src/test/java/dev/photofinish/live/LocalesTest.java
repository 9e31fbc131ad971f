package dev.photofinish.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LocalesTest {
    private final Locales locales = () -> Set.of("en", "fr", "de");

    @Test
    void whatTheReaderChoseForGoodWinsOverWhatThePageAsksFor() {
        assertThat(locales.choose("fr", "de")).isEqualTo("fr");
        assertThat(locales.choose(null, "de")).isEqualTo("de");
    }

    @Test
    void whereALanguageIsNotThereItIsEnglish() {
        assertThat(locales.choose("it", "de")).isEqualTo("en");
        assertThat(locales.choose(null, "it")).isEqualTo("en");
        assertThat(locales.choose(null, null)).isEqualTo("en");
    }

    @Test
    void withoutTranslationsThereIsEnglishOnly() {
        assertThat(Locales.ENGLISH_ONLY.codes()).containsExactly("en");
        assertThat(Locales.ENGLISH_ONLY.choose("fr", null)).isEqualTo("en");
    }
}
