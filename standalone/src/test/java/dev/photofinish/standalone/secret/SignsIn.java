package dev.photofinish.standalone.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.doubles.twitch.TwitchLogin;
import dev.photofinish.doubles.twitch.TwitchPerson;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The way to Twitch and back, with a note of every secret on it. */
final class SignsIn {
    static final String PARTNER = "https://overlay.example/signed-in";

    private final TwitchLogin twitch;
    private final Secrets secrets;

    SignsIn(TwitchLogin twitch, Secrets secrets) {
        this.twitch = twitch;
        this.secrets = secrets;
    }

    /** To the callback, which is not opened yet. */
    String toTheCallback(Surfer browser, TwitchPerson person, String target) {
        twitch.consentAs(person);
        var start = browser.get(
                "/api/auth/twitch?redirect_url=" + URLEncoder.encode(target, StandardCharsets.UTF_8),
                Secret.LOGIN_STATE,
                Secret.LOGIN_VERIFIER);
        secrets.add(Secret.LOGIN_STATE, parameter(start.location(), "state"));
        secrets.add(Secret.LOGIN_VERIFIER, browser.cookies().get("photofinish_login"));
        var consent = browser.get(start.location(), Secret.LOGIN_STATE, Secret.TWITCH_CODE);
        secrets.add(Secret.TWITCH_CODE, parameter(consent.location(), "code"));
        return consent.location();
    }

    /** To a page of ours, where the cookie is enough. */
    void here(Surfer browser, TwitchPerson person) {
        var end = browser.get(toTheCallback(browser, person, "/"), Secret.EXCHANGE_CODE, Secret.SESSION_TOKEN);
        secrets.add(Secret.EXCHANGE_CODE, parameter(end.location(), "code"));
        secrets.add(Secret.SESSION_TOKEN, browser.cookies().get("photofinish_session"));
    }

    /** To somebody else's page, which exchanges its code, twice over with the same key. */
    Surfer elsewhere(Surfer browser, TwitchPerson person) {
        var end = browser.get(toTheCallback(browser, person, PARTNER), Secret.EXCHANGE_CODE);
        var code = parameter(end.location(), "code");
        secrets.add(Secret.EXCHANGE_CODE, code);
        var body = JsonMapper.shared().writeValueAsString(Map.of("code", code));
        var key = "exchange-" + person.login();
        String token = "";
        for (int attempt = 0; attempt < 2; attempt++) {
            var request = browser.withBody("POST", "/api/auth/exchange", body).header("Idempotency-Key", key);
            token = Surfer.json(browser.send(request, Secret.SESSION_TOKEN))
                    .get("token")
                    .asString();
        }
        assertThat(token).isNotEmpty();
        secrets.add(Secret.SESSION_TOKEN, token);
        return browser.with(token);
    }

    private static String parameter(String address, String name) {
        var value = UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .getFirst(name);
        return value == null ? "" : value;
    }
}
