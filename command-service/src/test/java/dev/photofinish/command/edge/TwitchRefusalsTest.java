package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.photofinish.command.CommandLimit;
import dev.photofinish.doubles.Fault;
import dev.photofinish.doubles.Reply;
import dev.photofinish.store.metric.Limits;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way in which {@code /api/auth/twitch} and {@code /api/auth/callback} say no. */
class TwitchRefusalsTest {
    private final TwitchSite site = TwitchSite.shared();
    private final Browser browser = new Browser();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void somebodyConsents() {
        site.twitch().consentAs(site.somebody());
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void allIsWell() {
        root().detachAppender(log);
        site.outside().faults().none();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "https://overlay.example.evil.example/signed-in",
                "https://overlay.example/signed-in/../other",
                "https://overlay.example/signed-in-not",
                "http://overlay.example/signed-in",
                "https://overlay.example@evil.example/signed-in",
                "https://someone@overlay.example/signed-in",
                "https://overlay.example:8443/signed-in",
                "https://overlay.example/signed-in#fragment",
                "javascript:alert(1)",
                "data:text/html,x",
                "https:evil.example",
                "https://overlay.example/signed-in\r\nSet-Cookie: a=b",
                "not an address"
            })
    void nobody_is_sent_to_a_foreign_place(String target) {
        var answer = browser.open(site.begin(target, ""));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("urn:photofinish:refusal:foreign-return-target");
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://overlay.example/signed-in/deep?a=b", "https://tools.example", "/", "/race/1?x=y"})
    void people_are_sent_where_they_may_go(String target) {
        var end = site.signIn(browser, site.somebody(), target);
        assertThat(end).contains(target).contains("code=");
    }

    @Test
    void whoever_refuses_at_twitch_is_told_so_by_the_page_they_came_from() {
        site.twitch().refuse();
        var end = browser.sentOn(site.callback(browser, TwitchSite.PARTNER, ""));
        assertThat(end).isEqualTo(TwitchSite.PARTNER + "?error=login-denied");
    }

    @Test
    void a_program_is_refused_in_json_even_before_the_state_is_looked_at() {
        assertThat(site.anonymous().get("/api/auth/callback?error=x").refused(400))
                .isEqualTo("login-denied");
        assertThat(site.anonymous().get("/api/auth/callback").refused(400)).isEqualTo("login-unknown");
        assertThat(site.anonymous().get("/api/auth/callback?code=a&state=b").refused(400))
                .isEqualTo("login-unknown");
    }

    @Test
    void a_forged_state_leads_to_the_page_that_says_so() {
        browser.sentOn(site.begin(TwitchSite.PARTNER, ""));
        assertThat(browser.sentOn(site.url("/api/auth/callback?code=a&state=forged")))
                .isEqualTo(site.url("/login?error=login-unknown"));
    }

    @Test
    void another_browser_gets_nowhere_and_the_state_is_used_up() {
        var callback = site.callback(browser, TwitchSite.PARTNER, "");
        assertThat(new Browser().sentOn(callback)).endsWith("/login?error=login-unknown");
        assertThat(browser.sentOn(callback)).endsWith("/login?error=login-unknown");
    }

    @Test
    void a_callback_works_once() {
        var callback = site.callback(browser, TwitchSite.PARTNER, "");
        assertThat(browser.sentOn(callback)).contains("?code=");
        assertThat(browser.sentOn(callback)).endsWith("/login?error=login-unknown");
    }

    @Test
    void ten_minutes_are_enough() {
        var callback = site.callback(browser, TwitchSite.PARTNER, "");
        site.letTimePass();
        assertThat(browser.sentOn(callback)).endsWith("/login?error=login-unknown");
    }

    @Test
    void whoever_begins_too_many_pushes_out_the_oldest_and_who_comes_back_soon_is_known() {
        double before = pushedOut();
        var old = site.callback(new Browser(), TwitchSite.PARTNER, "");
        for (int flood = 0; flood < TwitchSite.PENDING_LOGINS - 1; flood++) {
            new Browser().sentOn(site.begin(TwitchSite.PARTNER, ""));
        }
        var callback = site.callback(browser, TwitchSite.PARTNER, "");
        assertThat(site.bean(JdbcClient.class)
                        .sql("SELECT count(*) FROM pending_login")
                        .query(Integer.class)
                        .single())
                .isEqualTo(TwitchSite.PENDING_LOGINS);
        assertThat(pushedOut()).isGreaterThan(before);
        assertThat(new Browser().sentOn(old)).endsWith("/login?error=login-unknown");
        assertThat(browser.sentOn(callback)).contains("?code=");
    }

    private double pushedOut() {
        return site.bean(Limits.class).hits(CommandLimit.PENDING_LOGINS).count();
    }

    @Test
    void without_a_code_nobody_is_signed_in() {
        var callback = site.callback(browser, TwitchSite.PARTNER, "").replaceAll("code=[^&]*&", "");
        assertThat(browser.sentOn(callback)).isEqualTo(TwitchSite.PARTNER + "?error=login-incomplete");
    }

    @Test
    void a_code_stolen_from_another_browser_is_worth_nothing() {
        var stolen = Browser.parameter(site.callback(new Browser(), TwitchSite.PARTNER, ""), "code");
        var callback = site.callback(browser, TwitchSite.PARTNER, "").replaceAll("code=[^&]*", "code=" + stolen);
        assertThat(browser.sentOn(callback)).isEqualTo(TwitchSite.PARTNER + "?error=twitch-silent");
    }

    @Test
    void whatever_goes_wrong_at_twitch_nobody_is_signed_in_and_nothing_secret_is_told() {
        List<Fault> faults = List.of(
                new Fault.Answered(Reply.json(400, Map.of("status", 400, "message", "Invalid authorization code"))),
                new Fault.Answered(Reply.empty(401)),
                new Fault.Answered(Reply.empty(429).with("Retry-After", "1")),
                new Fault.Answered(Reply.empty(500)),
                new Fault.Answered(Reply.json(200, Map.of("data", List.of()))),
                new Fault.Answered(Reply.json(200, List.of(1))),
                new Fault.Answered(new Reply(200, Map.of("Content-Type", "application/json"), "{oops")),
                new Fault.Answered(Reply.redirect("https://evil.example/")),
                new Fault.Hanging(),
                new Fault.Cut());
        for (var path : List.of("/oauth2/token", "/helix/users")) {
            for (var fault : faults) {
                site.outside().faults().none();
                var callback = site.callback(browser, TwitchSite.PARTNER, "");
                site.outside().faults().always(path, fault);
                assertThat(browser.sentOn(callback))
                        .as("%s of %s", fault, path)
                        .isEqualTo(TwitchSite.PARTNER + "?error=twitch-silent");
            }
        }
        nothingSecretWasLogged();
    }

    @Test
    void a_login_that_works_tells_no_secret_either() {
        var callback = site.callback(browser, TwitchSite.PARTNER, "");
        var verifier = browser.cookies().get("photofinish_login");
        var code = Browser.parameter(browser.sentOn(callback), "code");
        var token = site.withCode(code).token();
        nothingSecretWasLogged(
                verifier, code, token, Browser.parameter(callback, "code"), Browser.parameter(callback, "state"));
    }

    @Test
    void signing_in_is_not_to_be_tried_too_often() {
        for (var path : List.of("/api/auth/twitch", "/api/auth/callback")) {
            for (int attempt = 0; attempt < 10; attempt++) {
                assertThat(site.anonymous().get(path, "203.0.113.77").status()).isNotEqualTo(429);
            }
            assertThat(site.anonymous().get(path, "203.0.113.77").refused(429)).isEqualTo("rate-limited");
        }
    }

    private void nothingSecretWasLogged(String... secrets) {
        var said = log.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList()
                .toString();
        assertThat(said).doesNotContain(TwitchSite.SECRET);
        assertThat(site.twitch().accessTokens())
                .allSatisfy(token -> assertThat(said).doesNotContain(token));
        assertThat(List.of(secrets)).allSatisfy(secret -> assertThat(said).doesNotContain(secret));
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
