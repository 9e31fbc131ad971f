package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserRulesTest {
    private static final String OURS = "http://localhost:5173";
    private static final String FOREIGN = "https://elsewhere.example";

    private final CommandServer server = CommandServer.shared();
    private final Api organizer = server.somebody("organizer");

    static Stream<Api.Reply> answersOfEverySort() {
        var anonymous = CommandServer.shared().anonymous();
        var somebody = CommandServer.shared().somebody("user");
        return Stream.of(
                somebody.get("/api/auth/me"),
                somebody.post("/api/races", "{"),
                somebody.post("/api/races", "{\"name\": \"R\"}"),
                anonymous.get("/api/auth/me"),
                anonymous.get("/api/nothing"),
                anonymous.get("/health"),
                anonymous.get("/ws/mod/no-race"),
                anonymous.delete("/api/auth/me"));
    }

    @ParameterizedTest
    @MethodSource("answersOfEverySort")
    void every_answer_tells_the_browser_to_be_careful(Api.Reply answer) {
        assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(answer.header("x-frame-options")).isEqualTo("DENY");
        assertThat(answer.header("referrer-policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(answer.header("permissions-policy")).contains("camera=()");
        assertThat(answer.header("content-security-policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("strict-transport-security")).isEmpty();
    }

    @Test
    void behind_https_the_browser_is_told_to_stay_there() {
        var secure = organizer.request("/health").header("X-Forwarded-Proto", "https");
        assertThat(organizer.send(secure.GET()).header("strict-transport-security"))
                .isEqualTo("max-age=31536000; includeSubDomains");
    }

    @Test
    void what_may_hold_a_secret_is_not_kept() {
        assertThat(server.anonymous()
                        .post("/api/auth/local", "{\"twitch_username\": \"keeper\"}")
                        .header("cache-control"))
                .isEqualTo("no-store");
        assertThat(organizer.post("/api/races", "{\"name\": \"R\"}").header("cache-control"))
                .isEqualTo("no-store");
        assertThat(server.anonymous().get("/api/auth/me").header("cache-control"))
                .isEqualTo("no-store");
    }

    @Test
    void a_read_that_is_known_is_not_sent_again() {
        var first = organizer.get("/api/auth/me");
        assertThat(first.header("cache-control")).isEqualTo("no-cache, private");
        for (var known : List.of(first.header("etag"), "W/" + first.header("etag"), "\"x\", " + first.header("etag"))) {
            var again = organizer.send(organizer
                    .request("/api/auth/me")
                    .header("If-None-Match", known)
                    .GET());
            assertThat(again.status()).isEqualTo(304);
            assertThat(again.text()).isEmpty();
            assertThat(again.header("etag")).isEqualTo(first.header("etag"));
        }
        var other = server.somebody("user");
        var theirs = other.send(other.request("/api/auth/me")
                .header("If-None-Match", first.header("etag"))
                .GET());
        assertThat(theirs.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE"})
    void a_page_of_a_known_origin_is_told_before_that_it_may(String method) {
        var answer = preflight(OURS, method, "authorization, content-type, idempotency-key, if-none-match");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("access-control-allow-origin")).isEqualTo(OURS);
        assertThat(answer.header("access-control-allow-credentials")).isEqualTo("true");
        assertThat(answer.header("access-control-allow-methods")).contains("GET", "POST", "PUT", "PATCH", "DELETE");
        assertThat(answer.header("access-control-allow-headers").toLowerCase(Locale.ROOT))
                .contains("authorization", "content-type", "idempotency-key", "if-none-match");
        assertThat(answer.response().headers().allValues("vary")).contains("Origin");
    }

    @Test
    void what_nobody_needs_is_not_allowed() {
        assertThat(preflight(OURS, "TRACE", "authorization").refused(403)).isEqualTo("foreign-origin");
        assertThat(preflight(OURS, "POST", "x-surprise").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {FOREIGN, "null", "http://localhost:5173.elsewhere.example", "https://localhost:5173"})
    void a_page_of_another_origin_is_told_that_it_may_not(String origin) {
        var answer = preflight(origin, "POST", "authorization");
        assertThat(answer.refused(403)).isEqualTo("foreign-origin");
        assertThat(answer.header("access-control-allow-origin")).isEmpty();
    }

    @Test
    void a_known_origin_may_read_answers_and_refusals_with_the_headers_it_needs() {
        for (var path : List.of("/api/auth/me", "/api/nothing")) {
            var answer = organizer.send(
                    organizer.request(path).header("Origin", OURS).GET());
            assertThat(answer.header("access-control-allow-origin")).isEqualTo(OURS);
            assertThat(answer.header("access-control-expose-headers"))
                    .contains("ETag", "Retry-After", "Photofinish-Position");
        }
    }

    @Test
    void a_foreign_page_s_browser_keeps_the_answer_from_it() {
        var answer = organizer.send(
                organizer.request("/api/auth/me").header("Origin", FOREIGN).GET());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("access-control-allow-origin")).isEmpty();
        assertThat(answer.response().headers().allValues("vary")).contains("Origin");
    }

    private Api.Reply preflight(String origin, String method, String headers) {
        var anonymous = server.anonymous();
        return anonymous.send(anonymous
                .request("/api/races")
                .header("Origin", origin)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", headers)
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
    }
}
