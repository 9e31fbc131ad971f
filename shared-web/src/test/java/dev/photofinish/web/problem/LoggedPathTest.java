package dev.photofinish.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

class LoggedPathTest {
    @Test
    void a_token_is_named_and_not_told() {
        var exchange = request("/api/races/1/download/SeCrEt");
        exchange.getAttributes()
                .put(
                        HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE,
                        PathPatternParser.defaultInstance.parse("/api/races/{race_id}/download/{mod_token}"));
        exchange.getAttributes()
                .put(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("race_id", "1", "mod_token", "SeCrEt"));
        assertThat(LoggedPath.of(exchange)).isEqualTo("/api/races/1/download/{mod_token}");
    }

    @Test
    void any_other_path_is_told_as_it_is() {
        var exchange = request("/api/races/1");
        assertThat(LoggedPath.of(exchange)).isEqualTo("/api/races/1");
        exchange.getAttributes().put(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("race_id", "1"));
        assertThat(LoggedPath.of(exchange)).isEqualTo("/api/races/1");
    }

    private static MockServerWebExchange request(String path) {
        return MockServerWebExchange.from(MockServerHttpRequest.get(path));
    }
}
