package dev.photofinish.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {
    private final Origins origins = new Origins(List.of("https://Overlay.example"));

    @ParameterizedTest
    @CsvSource({
        ", race.example",
        "https://race.example, race.example",
        "http://race.example, RACE.example",
        "http://race.example:8080, race.example:8080",
        "https://overlay.example, race.example",
        "https://OVERLAY.example,"
    })
    void our_pages_configured_ones_and_whoever_is_no_page_may(String origin, String host) {
        assertThat(origins.allows(origin, host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "http://race.example:81", "null", "", "::", "http://"})
    void no_other_page_may(String origin) {
        assertThat(origins.allows(origin, "race.example")).isFalse();
        assertThat(origins.allows(origin, null)).isFalse();
    }

    @Test
    void a_list_may_be_spelled_with_commas_or_as_json() {
        assertThat(new OriginSettings.Allowed(List.of("[\"https://A.example/\"", " \"http://localhost:5173\"]", ""))
                        .allowedOrigins())
                .containsExactly("https://a.example", "http://localhost:5173");
    }

    @Test
    void pages_are_named_one_by_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OriginSettings.Allowed(List.of("*")));
    }
}
