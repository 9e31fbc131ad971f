package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.CommandServiceApplication;
import dev.photofinish.doubles.Fault;
import dev.photofinish.doubles.racetime.Bot;
import dev.photofinish.doubles.racetime.Person;
import dev.photofinish.doubles.racetime.RacetimeDouble;
import dev.photofinish.store.ScratchStore;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Linking an account in a browser, with a stand-in for racetime.gg (racetime §2.3). */
class RacetimeLinkTest {
    private static RacetimeDouble racetime;
    private static Bot app;
    private static ScratchStore store;
    private static ConfigurableApplicationContext context;
    private static int people;

    private Person kim;
    private String token;
    private final Browser browser = new Browser();

    @BeforeAll
    static void open() {
        racetime = new RacetimeDouble(Clock.systemUTC());
        app = racetime.bot("alttpr", "OurApplication", "Any%");
        store = ScratchStore.start("racetime-link");
        var options = new ArrayList<>(racetime.options());
        options.addAll(store.options());
        options.addAll(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--photofinish.admins=Boss",
                "--photofinish.racetime.link.client-id=" + app.clientId(),
                "--photofinish.racetime.link.client-secret=" + app.clientSecret(),
                "--photofinish.outside.answer-within=1s"));
        context = new SpringApplicationBuilder(
                        CommandServiceApplication.class, CommandServer.ReadSide.class, OwnLoops.class)
                .run(options.toArray(String[]::new));
    }

    @AfterAll
    static void close() {
        context.close();
        store.close();
        racetime.close();
    }

    @BeforeEach
    void somebodyAtTheBrowser() {
        people++;
        kim = racetime.person("Kim" + people);
        racetime.atTheBrowser(kim);
        token = signIn("player_" + people, "user");
        racetime.server().faults().none();
    }

    @Test
    void whoConsentsIsLinkedAndSeesWhoTheyAreThere() {
        assertThat(status().path("linked").asBoolean()).isFalse();
        assertThat(link()).isEqualTo("/settings?racetime=linked");
        var status = status();
        assertThat(status.path("linked").asBoolean()).isTrue();
        assertThat(status.path("racetime_id").asString()).isEqualTo(kim.id());
        assertThat(status.path("racetime_name").asString()).isEqualTo(kim.name());
    }

    @Test
    void aLinkIsUndone() {
        link();
        var after = api().post("/api/racetime/link/unlink").ok();
        assertThat(after.path("linked").asBoolean()).isFalse();
        assertThat(after.path("racetime_id").isNull()).isTrue();
        assertThat(link()).isEqualTo("/settings?racetime=linked");
    }

    @Test
    void aPersonIsLinkedToOneAccount() {
        link();
        token = signIn("another_" + people, "user");
        assertThat(link()).isEqualTo("/settings?racetime=taken");
        assertThat(status().path("linked").asBoolean()).isFalse();
    }

    @Test
    void anotherBrowserCanDoNothingWithTheAddress() {
        var back = comeBack(begin());
        assertThat(new Browser().sentOn(back)).isEqualTo("/settings?racetime=unknown");
        assertThat(status().path("linked").asBoolean()).isFalse();
    }

    @Test
    void theAddressWorksOnce() {
        var back = comeBack(begin());
        assertThat(back).startsWith("http://" + address() + "/api/racetime/link/callback?");
        var kept = browser.cookies().toString();
        browser.sentOn(back);
        assertThat(kept).contains("photofinish_racetime");
        assertThat(browser.sentOn(back)).isEqualTo("/settings?racetime=unknown");
    }

    @Test
    void whoDoesNotConsentIsSentBack() {
        var address = begin().replaceFirst("client_id=[^&]*", "client_id=x");
        var back = comeBack(address);
        assertThat(browser.sentOn(back.replaceFirst("&code=[^&]*", "&error=access_denied")))
                .isEqualTo("/settings?racetime=denied");
    }

    @Test
    void whenRacetimeDoesNotSayWhoItIsNothingIsLinked() {
        racetime.server().faults().next("/o/userinfo", new Fault.Cut());
        assertThat(link()).isEqualTo("/settings?racetime=failed");
        assertThat(status().path("linked").asBoolean()).isFalse();
    }

    @Test
    void withoutASessionThereIsNothingToLink() {
        assertThat(new Api(address(), null).post("/api/racetime/link").status()).isEqualTo(401);
        assertThat(new Api(address(), null).get("/api/racetime/link/status").status())
                .isEqualTo(401);
    }

    @Test
    void administratorsSeeHowItIsWithTheBotsAndNoSecret() {
        var boss = new Api(address(), signIn("Boss", "admin"));
        var reply = boss.get("/api/admin/racetime/bots");
        assertThat(reply.ok().at("/bots/0/category").asString()).isEqualTo("alttpr");
        assertThat(reply.json().at("/bots/0/status").asString()).isEqualTo("unknown");
        assertThat(reply.text()).doesNotContain(app.clientSecret()).doesNotContain(app.clientId());
        assertThat(api().get("/api/admin/racetime/bots").refused(403)).isNotEmpty();
        assertThat(boss.post("/api/admin/racetime/bots/alttpr/retry")
                        .ok()
                        .path("status")
                        .asString())
                .isEqualTo("unknown");
        assertThat(boss.post("/api/admin/racetime/bots/nowhere/retry").refused(404))
                .isEqualTo("unknown-bot");
    }

    @Test
    void administratorsHaveABotWatchARoom() {
        var boss = new Api(address(), signIn("Boss", "admin"));
        var slug = racetime.openRoom("alttpr", "calm-lake-000" + people);
        assertThat(boss.post("/api/admin/racetime/rooms", "{\"room\": \"" + slug + "\"}")
                        .ok()
                        .path("status")
                        .asString())
                .isEqualTo("open");
        assertThat(boss.post("/api/admin/racetime/rooms", "{\"room\": \"alttpr/no-such-0001\"}")
                        .refused(404))
                .isEqualTo("unknown-room");
        assertThat(boss.post("/api/admin/racetime/rooms", "{\"room\": \"nowhere/no-such-0001\"}")
                        .refused(409))
                .isEqualTo("no-bot-there");
        assertThat(boss.post("/api/admin/racetime/rooms", "{\"room\": \"../x\"}")
                        .status())
                .isEqualTo(422);
        racetime.room(slug).cancel();
    }

    private String link() {
        return browser.sentOn(comeBack(begin()));
    }

    /** Where the browser is to go; its cookie comes along. */
    private String begin() {
        HttpResponse<String> answer = browser.send(browser.request("http://" + address() + "/api/racetime/link")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.noBody()));
        return JsonMapper.shared().readTree(answer.body()).path("authorize_url").asString();
    }

    /** Where racetime.gg sends the browser. */
    private String comeBack(String address) {
        assertThat(URI.create(address).getPath()).isEqualTo("/o/authorize");
        return browser.sentOn(address);
    }

    private JsonNode status() {
        return api().get("/api/racetime/link/status").ok();
    }

    private Api api() {
        return new Api(address(), token);
    }

    private static String signIn(String name, String role) {
        return new Api(address(), null)
                .post("/api/auth/local", "{\"twitch_username\": \"%s\", \"role\": \"%s\"}".formatted(name, role))
                .ok()
                .path("token")
                .asString();
    }

    private static String address() {
        return "127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }
}
