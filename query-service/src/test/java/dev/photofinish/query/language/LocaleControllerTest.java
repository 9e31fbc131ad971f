package dev.photofinish.query.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.query.ServedTest;
import org.junit.jupiter.api.Test;

class LocaleControllerTest extends ServedTest {
    @Test
    void englishComesFirstAndEverybodyMayAsk() {
        var locales = json(
                web.get().uri("/api/i18n/locales").exchange().expectStatus().isOk());
        assertThat(locales)
                .hasToString("[{\"code\":\"en\",\"name\":\"English\"},{\"code\":\"fr\",\"name\":\"Français\"}]");
    }
}
