package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code POST /api/auth/exchange}. */
class CodeExchangeTest {
    private final TwitchSite site = TwitchSite.shared();

    @Test
    void a_code_is_good_once() {
        var code = code();
        site.withCode(code);
        assertThat(site.exchange(code).refused(400)).isEqualTo("unknown-login-code");
    }

    @Test
    void a_minute_is_enough_and_the_code_is_used_up_all_the_same() {
        var code = code();
        site.letTimePass();
        assertThat(site.exchange(code).refused(400)).isEqualTo("unknown-login-code");
        assertThat(site.bean(JdbcClient.class)
                        .sql("SELECT count(*) FROM login_code WHERE expires_at <= now()")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0000000000000000000000000000000000000000000", "é~"})
    void what_is_no_code_is_refused(String code) {
        assertThat(site.exchange(code).refused(400)).isEqualTo("unknown-login-code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"code\": null}", "{\"code\": 7}", "[]"})
    void so_is_a_body_without_one(String body) {
        assertThat(site.anonymous().post("/api/auth/exchange", body).refused(422))
                .isEqualTo("invalid-request");
    }

    @Test
    void of_many_who_ask_at_once_one_is_told() {
        var code = code();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = IntStream.range(0, 8)
                    .mapToObj(_ -> threads.submit(() -> site.exchange(code).status()))
                    .toList();
            assertThat(answers)
                    .extracting(answer -> answer.get())
                    .containsOnlyOnce(200)
                    .containsOnly(200, 400);
        }
    }

    @Test
    void neither_code_nor_state_is_kept_in_clear() {
        var browser = new Browser();
        site.twitch().consentAs(site.somebody());
        var state = Browser.parameter(site.callback(browser, TwitchSite.PARTNER, ""), "state");
        var verifier = browser.cookies().get("photofinish_login");
        var code = code();
        assertThat(kept("pending_login")).doesNotContain(state).doesNotContain(verifier);
        assertThat(kept("login_code")).doesNotContain(code);
    }

    private String kept(String table) {
        return site.bean(JdbcClient.class)
                .sql("SELECT * FROM " + table)
                .query()
                .listOfRows()
                .toString();
    }

    private String code() {
        return Browser.parameter(site.signIn(new Browser(), site.somebody(), TwitchSite.PARTNER), "code");
    }
}
