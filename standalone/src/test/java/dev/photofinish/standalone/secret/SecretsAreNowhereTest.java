package dev.photofinish.standalone.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import com.mongodb.reactivestreams.client.MongoClients;
import dev.photofinish.command.stream.eventsub.EventSubSecret;
import dev.photofinish.doubles.Fault;
import dev.photofinish.doubles.ReceivedRequest;
import dev.photofinish.doubles.Reply;
import dev.photofinish.doubles.discord.DiscordDouble;
import dev.photofinish.doubles.twitch.TwitchDouble;
import dev.photofinish.doubles.twitch.TwitchLogin;
import dev.photofinish.query.projection.ReadStoreAddress;
import dev.photofinish.standalone.ServerStory;
import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.ServerProcess;
import dev.photofinish.store.EventStoreAddress;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every secret there is, used in every way and while everything goes wrong, is in no output but its own. */
@ExtendWith(OutputCaptureExtension.class)
class SecretsAreNowhereTest extends ServerStory {
    private static final String CLIENT_SECRET = "canary-client-secret-7f3a";
    private static final String BOT_TOKEN = "canary-bot-token-91bc";
    private static final String WEBHOOK_TOKEN = "canary-webhook-token-5d2e";
    private static final String SERVER_KEY = "canary-server-key-40aa";
    private static final String PUBLIC = "https://races.example";
    private static final String OURS = "dev.photofinish";

    private final TwitchLogin login = new TwitchLogin(TwitchDouble.CLIENT_ID, CLIENT_SECRET);
    private final TwitchDouble twitch = TwitchDouble.withLogin(login, CLIENT_SECRET);
    private final DiscordDouble discord = new DiscordDouble(0, BOT_TOKEN, WEBHOOK_TOKEN);
    private final int metricsPort = ServerProcess.freePort();
    private final Secrets secrets = new Secrets();
    private final SignsIn signsIn = new SignsIn(login, secrets);
    private final List<Exchange> seen = new CopyOnWriteArrayList<>();

    @Override
    protected List<String> moreOptions() {
        return Stream.concat(
                        twitch.options().stream(),
                        Stream.of(
                                "--photofinish.secret-key=" + SERVER_KEY,
                                "--photofinish.admins=boss",
                                "--photofinish.metrics.port=" + metricsPort,
                                "--photofinish.auth.return-targets=" + SignsIn.PARTNER,
                                "--photofinish.twitch.poll-every=200ms",
                                "--photofinish.twitch.eventsub-callback=" + PUBLIC,
                                "--photofinish.outside.answer-within=800ms",
                                "--photofinish.outside.failures-before-pause=10000",
                                "--photofinish.outbox.first-pause=100ms",
                                "--photofinish.outbox.longest-pause=300ms",
                                "--photofinish.outbox.tries=5",
                                "--photofinish.rate-limit.enabled=false",
                                "--photofinish.discord.api-base-url=" + discord.address(),
                                "--photofinish.discord.webhook-url=" + discord.webhookUrl(),
                                "--photofinish.discord.bot-token=" + BOT_TOKEN,
                                "--photofinish.discord.guild-id=" + DiscordDouble.GUILD,
                                "--photofinish.discord.channel-id=" + DiscordDouble.CHANNEL,
                                "--logging.level." + OURS + "=debug"))
                .toList();
    }

    @AfterAll
    void closeTheOthers() {
        ((Logger) LoggerFactory.getLogger(OURS)).setLevel(null);
        twitch.close();
        discord.close();
    }

    @Test
    void noSecretIsInLogsStoresMetricsSettingsAnswersOrAddresses(CapturedOutput output) throws Exception {
        secrets.add(Secret.TWITCH_CLIENT_SECRET, CLIENT_SECRET);
        secrets.add(Secret.BOT_TOKEN, BOT_TOKEN);
        secrets.add(Secret.WEBHOOK_TOKEN, WEBHOOK_TOKEN);
        secrets.add(Secret.SERVER_KEY, SERVER_KEY);
        secrets.add(Secret.EVENTSUB_SECRET, bean(EventSubSecret.class).value());
        secrets.add(Secret.DATABASE_PASSWORD, bean(EventStoreAddress.class).password());
        twitch.eventSub().reach(PUBLIC, server);

        var story = new Story(server, signsIn, secrets, seen);
        troubles(trouble -> story.signsInWhile(twitch.server().faults(), trouble));
        story.lifeOfARace();
        troubles(trouble -> {
            discord.faults().next("/", trouble);
            twitch.server().faults().next("/helix/streams", trouble);
            story.tellsOfARaceWhileItGoesWrong();
        });
        twitch.tokens().revokeAll();
        twitch.live("anna");
        story.hostile();
        await().until(() -> discord.received("/webhooks").size() > 5);
        await().until(() -> twitch.server().received("/helix/eventsub").size() > 3);

        secrets.addAll(Secret.TWITCH_APP_TOKEN, twitch.tokens().valid());
        secrets.addAll(Secret.TWITCH_USER_TOKEN, login.accessTokens());
        secrets.addAll(Secret.TWITCH_REFRESH_TOKEN, login.refreshTokens());
        assertThat(secrets.kinds()).isEqualTo(EnumSet.allOf(Secret.class));

        nowhereInTheStores();
        nowhere("the log", output.getAll());
        nowhere("metrics", metrics());
        beansWith(ConfigurationProperties.class).forEach(settings -> nowhere("settings", settings.toString()));
        nowhere("addresses", bean(EventStoreAddress.class) + " " + bean(ReadStoreAddress.class));
        assertThat(seen).hasSizeGreaterThan(40);
        seen.forEach(one -> nowhere(one.question(), one.answer(), one.belonging()));
        story.frames().forEach(frame -> nowhere("a frame", frame));
        nowhereInWhatOthersAreAsked();
        assertThat(output.getAll()).contains("is given up", "A sign-in failed");
        assertThat(LoggerFactory.getLogger(OURS + ".command").isDebugEnabled()).isTrue();
    }

    private interface WhileItGoesWrong {
        void happens(Fault trouble);
    }

    private static void troubles(WhileItGoesWrong story) {
        Stream.of(
                        new Fault.Answered(Reply.empty(401)),
                        new Fault.Answered(Reply.empty(500)),
                        new Fault.Answered(Reply.json(400, Map.of("message", "no"))),
                        new Fault.Answered(new Reply(200, Map.of(), "{ " + WEBHOOK_TOKEN + CLIENT_SECRET)),
                        new Fault.Answered(Reply.redirect("http://127.0.0.1:1/" + WEBHOOK_TOKEN)),
                        new Fault.Cut(),
                        new Fault.Hanging())
                .forEach(story::happens);
    }

    private void nowhereInTheStores() {
        var address = bean(ReadStoreAddress.class).url();
        try (var mongo = MongoClients.create(address)) {
            var stores = new Stores(bean(JdbcClient.class), mongo.getDatabase("photofinish"));
            var rows = stores.rows();
            for (var table : List.of("session", "login_code", "invite_lookup", "known_request", "delivery")) {
                assertThat(rows.get(table)).as(table).isNotEmpty();
            }
            rows.forEach((table, contents) -> contents.forEach(row -> nowhere(table, row)));
            assertThat(stores.events()).hasSizeGreaterThan(10).allSatisfy(event -> nowhere("events", event));
            assertThat(stores.documents()).isNotEmpty().allSatisfy(document -> nowhere("read models", document));
        }
    }

    /** A webhook's address holds its token, and what goes to Twitch's page of consent is to come back from it. */
    private void nowhereInWhatOthersAreAsked() {
        for (var request : twitch.server().received("/")) {
            nowhere("Twitch", address(request), Set.of(Secret.LOGIN_STATE));
            nowhere(
                    "Twitch",
                    request.body(),
                    Set.of(
                            Secret.TWITCH_CLIENT_SECRET,
                            Secret.TWITCH_CODE,
                            Secret.LOGIN_VERIFIER,
                            Secret.EVENTSUB_SECRET));
        }
        for (var request : discord.received("/")) {
            nowhere("Discord", address(request), Set.of(Secret.WEBHOOK_TOKEN));
            nowhere("Discord", request.body());
        }
        assertThat(discord.received("/channels")).allSatisfy(request -> nowhere("Discord", address(request)));
    }

    private static String address(ReceivedRequest request) {
        return request.path() + "?" + request.query();
    }

    private String metrics() {
        return Api.anonymous(URI.create("http://127.0.0.1:" + metricsPort))
                .get("/metrics")
                .text();
    }

    private void nowhere(String place, String text) {
        nowhere(place, text, Set.of());
    }

    private void nowhere(String place, String text, Set<Secret> belonging) {
        assertThat(secrets.foundIn(text, belonging))
                .as(() -> place + ": " + text)
                .isEmpty();
    }
}
