package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.CommandServiceApplication;
import dev.photofinish.doubles.DoubleServer;
import dev.photofinish.doubles.twitch.TwitchLogin;
import dev.photofinish.doubles.twitch.TwitchPerson;
import dev.photofinish.store.ScratchStore;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A command-service where people sign in with a stand-in of Twitch; once for all tests that need it. */
final class TwitchSite {
    static final int PENDING_LOGINS = 12;
    static final String SECRET = "canary-client-secret";
    /** A page of somebody else's that people may be sent to. */
    static final String PARTNER = "https://overlay.example/signed-in";

    private static final class Holder {
        static final TwitchSite SHARED = new TwitchSite();
    }

    private final AtomicInteger people = new AtomicInteger(1000);
    private final TwitchLogin twitch = new TwitchLogin("our-client", SECRET);
    private final DoubleServer outside = new DoubleServer(0, twitch.routes());
    private final ScratchStore store = ScratchStore.untilTheEnd("twitch-site");
    private ConfigurableApplicationContext context;

    private TwitchSite() {
        context = start();
    }

    static TwitchSite shared() {
        return Holder.SHARED;
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(
                        CommandServiceApplication.class, CommandServer.ReadSide.class, OwnLoops.class)
                .run(Stream.concat(
                                store.options().stream(),
                                Stream.of(
                                        "--server.port=0",
                                        "--server.address=127.0.0.1",
                                        "--photofinish.admins=the_boss",
                                        "--photofinish.trusted-proxies=127.0.0.1",
                                        "--photofinish.twitch.client-id=our-client",
                                        "--photofinish.twitch.client-secret=" + SECRET,
                                        "--photofinish.twitch.auth-base-url=" + outside.address() + "/oauth2",
                                        "--photofinish.twitch.api-base-url=" + outside.address() + "/helix",
                                        "--photofinish.twitch.redirect-uri=https://photofinish.example/api/auth/callback",
                                        "--photofinish.auth.return-targets=" + PARTNER + ",https://tools.example",
                                        "--photofinish.auth.pending-logins=" + PENDING_LOGINS,
                                        "--photofinish.outside.answer-within=2s",
                                        "--photofinish.outside.failures-before-pause=1000"))
                        .toArray(String[]::new));
    }

    /** Stops the server and starts it anew over the same data. */
    void restart() {
        context.close();
        context = start();
    }

    TwitchLogin twitch() {
        return twitch;
    }

    DoubleServer outside() {
        return outside;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    String address() {
        return "127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    String url(String path) {
        return "http://" + address() + path;
    }

    Api anonymous() {
        return new Api(address(), null);
    }

    /** Somebody at Twitch whom nobody has seen. */
    TwitchPerson somebody() {
        int number = people.incrementAndGet();
        return TwitchPerson.of(Integer.toString(number), "person_" + number);
    }

    /** Where signing in begins. */
    String begin(String target, String more) {
        return url("/api/auth/twitch?redirect_url=" + URLEncoder.encode(target, StandardCharsets.UTF_8) + more);
    }

    /** What Twitch sends the browser to, once its owner consented: the callback, wherever the server is now. */
    String callback(Browser browser, String target, String more) {
        var consent = browser.sentOn(begin(target, more));
        return here(browser.sentOn(consent));
    }

    /** The same path and query at this server. */
    String here(String address) {
        var uri = URI.create(address);
        return url(uri.getRawPath() + "?" + uri.getRawQuery());
    }

    /** The whole way; returns where the browser ends. */
    String signIn(Browser browser, TwitchPerson person, String target) {
        twitch.consentAs(person);
        return browser.sentOn(callback(browser, target, ""));
    }

    /** The whole way of a client that wants a token. */
    Api as(TwitchPerson person) {
        return withCode(Browser.parameter(signIn(new Browser(), person, PARTNER), "code"));
    }

    Api withCode(String code) {
        var token = exchange(code).ok().path("token").asString();
        assertThat(token).hasSize(43);
        return new Api(address(), token);
    }

    Api.Reply exchange(String code) {
        return anonymous().post("/api/auth/exchange", "{\"code\": \"%s\"}".formatted(code));
    }

    /** Makes everything that is under way too old. */
    void letTimePass() {
        var jdbc = bean(JdbcClient.class);
        jdbc.sql("UPDATE pending_login SET expires_at = expires_at - interval '601 seconds'")
                .update();
        jdbc.sql("UPDATE login_code SET expires_at = expires_at - interval '61 seconds'")
                .update();
    }
}
