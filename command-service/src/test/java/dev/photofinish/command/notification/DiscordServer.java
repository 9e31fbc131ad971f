package dev.photofinish.command.notification;

import dev.photofinish.command.CommandServiceApplication;
import dev.photofinish.command.edge.Api;
import dev.photofinish.command.edge.CommandServer;
import dev.photofinish.command.edge.OwnLoops;
import dev.photofinish.command.edge.TestPools;
import dev.photofinish.command.run.lookup.RunLookups;
import dev.photofinish.command.run.lookup.RunRow;
import dev.photofinish.command.run.progress.FinishRun;
import dev.photofinish.command.web.Ids;
import dev.photofinish.doubles.discord.DiscordDouble;
import dev.photofinish.doubles.discord.PostedMessage;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.run.RunBegan;
import dev.photofinish.live.RaceHistory;
import dev.photofinish.store.Commands;
import dev.photofinish.store.ScratchStore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The command-service over a real PostgreSQL, with a stand-in for Discord and short waits. */
final class DiscordServer implements AutoCloseable {
    static final String BOT_TOKEN = "canary-bot-token";
    static final String WEBHOOK_TOKEN = "canary-webhook-token";
    static final String PAGE = "https://races.example";

    private static final class Holder {
        static final DiscordServer SHARED = new DiscordServer().started();
    }

    private final DiscordDouble discord = new DiscordDouble(0, BOT_TOKEN, WEBHOOK_TOKEN);
    private final ScratchStore store = ScratchStore.start("discord");
    private ConfigurableApplicationContext context;

    DiscordServer() {
        SpringApplication.getShutdownHandlers().add(store::close);
        TestPools.write(store.folder().resolve("seeds"), "standard", "race", 100);
        TestPools.write(store.folder().resolve("seeds"), "training_two_bosses", "race", 5);
    }

    /** The one that tests share. */
    static DiscordServer shared() {
        Holder.SHARED.discord.faults().none();
        return Holder.SHARED;
    }

    DiscordServer started(String... more) {
        context = new SpringApplicationBuilder(
                        CommandServiceApplication.class, CommandServer.ReadSide.class, OwnLoops.class)
                .run(Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--server.address=127.0.0.1",
                                        "--photofinish.seeds-dir="
                                                + store.folder().resolve("seeds"),
                                        "--photofinish.rate-limit.enabled=false",
                                        "--photofinish.admins=boss",
                                        "--photofinish.outside.answer-within=800ms",
                                        "--photofinish.outside.failures-before-pause=10000",
                                        "--photofinish.outbox.look-every=50ms",
                                        "--photofinish.outbox.first-pause=100ms",
                                        "--photofinish.outbox.longest-pause=300ms",
                                        "--photofinish.outbox.notice-longest-pause=300ms",
                                        "--photofinish.tournaments.channel.look-after=50ms",
                                        "--photofinish.discord.link.authorize-url=" + discord.address()
                                                + "/oauth2/authorize",
                                        "--DISCORD_CLIENT_ID=photofinish",
                                        "--DISCORD_CLIENT_SECRET=canary-client-secret",
                                        "--photofinish.discord.role-within=600ms",
                                        "--photofinish.discord.api-base-url=" + discord.address(),
                                        "--DISCORD_WEBHOOK_URL=" + discord.webhookUrl(),
                                        "--DISCORD_BOT_TOKEN=" + BOT_TOKEN,
                                        "--DISCORD_GUILD_ID=" + DiscordDouble.GUILD,
                                        "--DISCORD_RUNNER_ROLE_ID=" + DiscordDouble.ROLE,
                                        "--DISCORD_PUBLIC_KEY=" + discord.publicKey(),
                                        "--DISCORD_CHANNEL_ID=" + DiscordDouble.CHANNEL,
                                        "--BASE_URL=" + PAGE + "/"),
                                Stream.concat(store.options().stream(), Stream.of(more)))
                        .toArray(String[]::new));
        return this;
    }

    /** Stops the service; its database and Discord stay. */
    void stop() {
        context.close();
    }

    @Override
    public void close() {
        stop();
        store.close();
        discord.close();
    }

    DiscordDouble discord() {
        return discord;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Api anonymous() {
        return new Api("127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"), null);
    }

    Api as(String name, String role) {
        var token = anonymous()
                .post("/api/auth/local", "{\"twitch_username\": \"%s\", \"role\": \"%s\"}".formatted(name, role))
                .ok()
                .path("token")
                .asString();
        return new Api(anonymous().address(), token);
    }

    Api somebody(String role) {
        return as("p" + UUID.randomUUID().toString().replace("-", "").substring(0, 20), role);
    }

    /** What the webhook posted about a race, by titles, the oldest first. */
    List<String> titles(String race) {
        return posts(race).stream().map(PostedMessage::title).toList();
    }

    List<PostedMessage> posts(String race) {
        return discord.postedByWebhook().stream()
                .filter(message -> message.body()
                        .path("embeds")
                        .path(0)
                        .path("url")
                        .asString("")
                        .equals(link(race)))
                .toList();
    }

    static String link(String race) {
        return PAGE + race.substring("/api".length()).replace("/races/", "/race/");
    }

    static RaceId id(String race) {
        return Ids.race(race.substring("/api/races/".length()));
    }

    /** A race that can be started: its organizer plays. */
    String playableRace(Api organizer, String more) {
        return organizer.newRace(", \"organizer_participates\": true" + more);
    }

    /** Starts a race that these joined, and waits until their runs have begun. */
    void start(Api organizer, String race) {
        organizer.post(race + "/release-seeds").ok();
        startAgain(organizer, race);
    }

    void startAgain(Api organizer, String race) {
        int before = begun(race);
        organizer.post(race + "/start").ok();
        int runs = bean(RunLookups.class).of(id(race)).size();
        Awaitility.await().until(() -> begun(race) == before + runs);
    }

    private int begun(String race) {
        return (int) bean(RaceHistory.class).of(id(race), 0, 10_000).stream()
                .filter(stored -> stored.event() instanceof RunBegan)
                .count();
    }

    /** A player is done, at this in-game time. */
    void finish(Api player, String race, int attempt, long igtMs) {
        var account = player.get("/api/auth/me").ok().path("id").asString();
        var run = bean(RunLookups.class).of(id(race)).stream()
                .filter(row -> row.account().toString().equals(account))
                .map(RunRow::runId)
                .findFirst()
                .orElseThrow();
        bean(Commands.class)
                .send(run, new FinishRun(run, id(race), attempt, igtMs, Instant.now()), null)
                .join();
    }
}
