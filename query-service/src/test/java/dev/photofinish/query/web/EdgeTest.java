package dev.photofinish.query.web;

import static dev.photofinish.query.RaceStory.aRace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.query.ServedTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What holds for every read. Forwarded addresses come through a proxy on this machine that the server trusts. */
class EdgeTest extends ServedTest {
    private static final String ORIGIN = "http://localhost:5173";

    private String race;

    @BeforeEach
    void aRaceToReadAbout() {
        var story = aRace("edge", how -> {}, "ada").started();
        told(story);
        race = "/api/races/" + story.race;
    }

    @Test
    void everyJsonThatIsReadIsSentOnce() {
        for (var path : List.of("/api/races", race, race + "/history", race + "/state?at=PT0S", "/api/pools")) {
            var tag = get(path).returnResult(Void.class).getResponseHeaders().getETag();
            assertThat(tag).as(path).isNotNull();
            for (var known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
                get(path, HttpHeaders.IF_NONE_MATCH, known)
                        .expectStatus()
                        .isNotModified()
                        .expectHeader()
                        .valueEquals(HttpHeaders.ETAG, tag)
                        .expectHeader()
                        .valueEquals(HttpHeaders.CACHE_CONTROL, "no-cache")
                        .expectBody()
                        .isEmpty();
            }
            get(path, HttpHeaders.IF_NONE_MATCH, "\"other\"").expectStatus().isOk();
        }
    }

    @Test
    void whatIsMadeForOneReaderIsKeptByThatReaderAlone() {
        get(race + "/history", HttpHeaders.AUTHORIZATION, "Bearer " + tokenOf("ada", "user"))
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-cache, private");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/races, 405, method-not-allowed",
        "GET, /api/nothing, 404, not-found",
        "GET, /api/admin/projections/race/rebuild, 401, unauthenticated"
    })
    void whatTheFrameworkRefusesIsAProblem(HttpMethod method, String path, int status, String code) {
        var answer = web.method(method).uri(path).exchange();
        answer.expectStatus().isEqualTo(status).expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON);
        var problem = json(answer);
        assertThat(problem.path("type").asString()).isEqualTo("urn:photofinish:refusal:" + code);
        assertThat(problem.path("detail").asString()).isNotBlank();
    }

    @Test
    void anAddressThatReadsTooOftenIsToldWhenToComeBack() {
        var statuses = IntStream.range(0, 301)
                .mapToObj(i -> get("/api/pools", "X-Forwarded-For", "10.0.0.1, 203.0.113.1"))
                .toList();
        statuses.subList(0, 300).forEach(answer -> answer.expectStatus().isOk());
        var refused = statuses.getLast().expectStatus().isEqualTo(429);
        refused.expectHeader().exists(HttpHeaders.RETRY_AFTER);
        assertThat(json(refused).path("type").asString()).endsWith(":rate-limited");
        get("/api/pools", "X-Forwarded-For", "203.0.113.2").expectStatus().isOk();
        get("/api/pools").expectStatus().isOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/races/%s/stream", "/ws/race/%s"})
    void openingLiveConnectionsCountsAsWell(String path) throws IOException {
        var nowhere = path.formatted(UUID.randomUUID());
        var from = "X-Forwarded-For: 198.51.100." + path.length() + "\r\n";
        for (int i = 0; i < 300; i++) {
            assertThat(raw(nowhere, from)).doesNotStartWith("HTTP/1.1 429");
        }
        assertThat(raw(nowhere, from))
                .startsWith("HTTP/1.1 429")
                .contains("Retry-After: ")
                .contains("urn:photofinish:refusal:rate-limited");
        assertThat(raw(nowhere, "X-Forwarded-For: 198.51.100.1\r\n")).doesNotStartWith("HTTP/1.1 429");
    }

    @Test
    void liveConnectionsOfOneAddressAreCountedBehindAProxyToo() throws IOException {
        var open = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 50; i++) {
                open.add(stream("203.0.113.9"));
            }
            assertThat(raw(race + "/stream", "X-Forwarded-For: 192.0.2.1, 203.0.113.9\r\n"))
                    .startsWith("HTTP/1.1 429")
                    .contains("Retry-After: 30")
                    .contains("urn:photofinish:refusal:too-many-connections");
            open.add(stream("203.0.113.10"));
        } finally {
            for (var socket : open) {
                socket.close();
            }
        }
    }

    @Test
    void answersBesideTheFrameworkHaveTheSameHeaders() throws IOException {
        assertThat(raw("/api/races/" + UUID.randomUUID() + "/stream", ""))
                .startsWith("HTTP/1.1 404")
                .contains("X-Content-Type-Options: nosniff", "frame-ancestors 'none'", "Cache-Control: no-store")
                .contains("urn:photofinish:refusal:unknown-race");
        stream("203.0.113.11").close();
    }

    @Test
    void aPageOfAKnownOriginMayReadAStream() throws IOException {
        try (var socket = ask(race + "/stream", "Origin: " + ORIGIN + "\r\n")) {
            assertThat(head(socket)).contains("Access-Control-Allow-Origin: " + ORIGIN);
        }
        try (var socket = ask(race + "/stream", "Origin: https://elsewhere.example\r\n")) {
            assertThat(head(socket)).doesNotContain("Access-Control-Allow-Origin");
        }
    }

    @Test
    void aPageOfAKnownOriginMayReadEverythingElse() {
        get("/api/races", HttpHeaders.ORIGIN, ORIGIN)
                .expectHeader()
                .valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, ORIGIN);
        web.options()
                .uri(race + "/stream")
                .header(HttpHeaders.ORIGIN, ORIGIN)
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "GET")
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS, "last-event-id")
                .exchange()
                .expectStatus()
                .isOk();
    }

    private static ResponseSpec get(String path) {
        return web.get().uri(path).exchange();
    }

    private static ResponseSpec get(String path, String header, String value) {
        return web.get().uri(path).header(header, value).exchange();
    }

    /** An open stream: its head is there, so that it is counted. */
    private Socket stream(String from) throws IOException {
        var socket = ask(race + "/stream", "X-Forwarded-For: " + from + "\r\n");
        assertThat(head(socket)).contains("X-Content-Type-Options: nosniff").contains("Vary: Origin");
        return socket;
    }

    /** The whole answer to what ends the connection. */
    private static String raw(String path, String headers) throws IOException {
        try (var socket = ask(path, headers)) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Socket ask(String path, String headers) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port());
        socket.setSoTimeout(10_000);
        var request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String head(Socket socket) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) socket.getInputStream().read());
        }
        return head.toString();
    }
}
