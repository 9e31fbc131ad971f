package dev.photofinish.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.web.util.pattern.PathPatternParser;

class RoutesTest {
    private final Routes routes = new Routes(Stream.of(
                    "/api/races", "/api/races/{id}", "/api/races/stream", "/api/races/{id}/join", "/api/auth/exchange")
            .map(PathPatternParser.defaultInstance::parse)
            .toList());

    @ParameterizedTest
    @CsvSource({
        "GET, /api/races, GET /api/races, READ",
        "HEAD, /api/races, GET /api/races, READ",
        "GET, /api/races?offset=3, GET /api/races, READ",
        "POST, /api/races, POST /api/races, CHANGE",
        "GET, /api/races/17, GET /api/races/{id}, READ",
        "GET, /api/races/stream, GET /api/races/stream, READ",
        "POST, /api/races/17/join, POST /api/races/{id}/join, CHANGE",
        "POST, /api/auth/exchange, POST /api/auth/exchange, SENSITIVE",
        "GET, /ws/mod/17, GET /ws/mod/{race_id}, HANDSHAKE",
        "GET, /ws/anything/at/all, GET /ws/mod/{race_id}, HANDSHAKE",
        "DELETE, /api/never/heard/of, DELETE /**, CHANGE",
        "GET, /api/never/heard/of/either, GET /**, READ"
    })
    void a_route_is_named_by_what_it_serves_and_not_by_whom(String method, String path, String name, Rate rate) {
        var request =
                MockServerHttpRequest.method(HttpMethod.valueOf(method), path).build();
        assertThat(routes.of(request)).isEqualTo(new Route(name, rate));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/assets/app-1.js", "/race/17", "/apis"})
    void files_of_the_page_are_not_counted(String path) {
        assertThat(Routes.counted(path)).isFalse();
    }

    @Test
    void messages_that_prove_where_they_come_from_are_not_counted() {
        assertThat(Routes.counted("/api/twitch/eventsub")).isFalse();
    }

    @Test
    void everything_else_is() {
        assertThat(Stream.of("/api/races", "/ws/mod/1", "/health")).allMatch(Routes::counted);
    }
}
