package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The session of our own page: a cookie instead of a token. */
class CookieSessionTest {
    private static final String COOKIE = "photofinish_session";

    private final TwitchSite site = TwitchSite.shared();
    private final Browser browser = new Browser();

    @Test
    void a_page_of_ours_is_signed_in_by_a_cookie_its_scripts_cannot_read() {
        site.twitch().consentAs(site.somebody());
        var answer = browser.open(site.callback(browser, "/login?next=/", ""));
        assertThat(answer.headers().allValues("set-cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith(COOKIE + "=")
                        .contains("Path=/;", "Max-Age=2592000", "HttpOnly", "SameSite=Lax")
                        .doesNotContain("Secure"));
        assertThat(browser.cookies()).containsOnlyKeys(COOKIE);
        assertThat(get("/api/auth/me").statusCode()).isEqualTo(200);
    }

    @Test
    void it_ends_when_the_session_would_however_long_it_has_been_in_use() {
        signIn();
        var token = browser.cookies().get(COOKIE);
        for (var answer : List.of(get("/api/auth/me"), post("/api/races/none/join", ours()))) {
            assertThat(answer.headers().allValues("set-cookie"))
                    .singleElement()
                    .satisfies(cookie -> assertThat(cookie)
                            .startsWith(COOKIE + "=" + token + ";")
                            .contains("Path=/;", "Max-Age=2592000", "SameSite=Lax")
                            .containsIgnoringCase("HttpOnly"));
        }
        browser.cookies().put(COOKIE, "another");
        assertThat(get("/api/auth/me").headers().allValues("set-cookie")).isEmpty();
    }

    @Test
    void who_shows_a_token_in_the_header_is_given_none() {
        var bearer = site.as(site.somebody());
        assertThat(bearer.get("/api/auth/me").header("set-cookie")).isEmpty();
    }

    @Test
    void over_https_it_is_never_sent_in_clear() {
        site.twitch().consentAs(site.somebody());
        var answer = browser.send(browser.request(site.callback(browser, "/", ""))
                .header("Accept", "text/html")
                .header("X-Forwarded-Proto", "https"));
        assertThat(answer.headers().allValues("set-cookie"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
    }

    @Test
    void pages_of_others_get_none() {
        site.signIn(browser, site.somebody(), TwitchSite.PARTNER);
        assertThat(browser.cookies()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"null", "https://evil.example", "http://127.0.0.1", "http://localhost:5173"})
    void with_it_pages_of_others_change_nothing(@Nullable String origin) {
        signIn();
        var refused = post("/api/auth/logout", origin);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("urn:photofinish:refusal:foreign-origin");
        assertThat(get("/api/auth/me").statusCode()).isEqualTo(200);
    }

    @Test
    void a_page_of_ours_signs_out_everywhere_and_forgets() {
        signIn();
        var token = browser.cookies().get(COOKIE);
        assertThat(post("/api/auth/logout", ours()).statusCode()).isEqualTo(200);
        assertThat(browser.cookies()).isEmpty();
        browser.cookies().put(COOKIE, token);
        assertThat(get("/api/auth/me").statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_in_the_header_needs_no_origin_and_goes_before_the_cookie() {
        signIn();
        var other = site.as(site.somebody());
        var answer = browser.send(
                browser.request(site.url("/api/auth/me")).header("Authorization", "Bearer " + other.token()));
        assertThat(answer.body()).contains(other.login());
    }

    @Test
    void what_a_cookie_was_shown_for_is_nobody_else_s_to_keep() {
        signIn();
        assertThat(get("/api/auth/me").headers().firstValue("cache-control").orElse(""))
                .contains("private");
    }

    private String ours() {
        return "http://" + site.address();
    }

    private void signIn() {
        site.signIn(browser, site.somebody(), "/");
    }

    private HttpResponse<String> get(String path) {
        return browser.send(browser.request(site.url(path)));
    }

    private HttpResponse<String> post(String path, @Nullable String origin) {
        var request = browser.request(site.url(path)).POST(HttpRequest.BodyPublishers.noBody());
        return browser.send(origin == null ? request : request.header("Origin", origin));
    }
}
