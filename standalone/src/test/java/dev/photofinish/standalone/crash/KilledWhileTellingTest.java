package dev.photofinish.standalone.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.doubles.Fault;
import dev.photofinish.doubles.discord.DiscordDouble;
import dev.photofinish.doubles.discord.PostedMessage;
import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.SampleSeed;
import dev.photofinish.standalone.client.SeedFolder;
import dev.photofinish.standalone.client.ServerProcess;
import dev.photofinish.store.PreparedStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} while Discord is being told: nothing is lost, and nothing comes twice (ADR 24). */
class KilledWhileTellingTest {
    private static final String SERVER = "dev.photofinish.standalone.StandaloneApplication";
    private static final String WEBHOOK = "/webhooks";
    private static final String CREATED = "New Race: ";

    @TempDir
    private Path folder;

    private final DiscordDouble discord = new DiscordDouble(0, "bot-token", "webhook-token");
    private final int port = ServerProcess.freePort();
    private ServerProcess server;
    private Api organizer;

    @BeforeEach
    void startServer() throws IOException {
        var seeds = new SeedFolder(folder.resolve("seeds"));
        for (int n = 0; n < 4; n++) {
            seeds.seed("standard", "%012x".formatted(n), SampleSeed.graph());
        }
        server = started().awaitReady();
        organizer = Api.as(server.address(), "olga", "organizer");
    }

    @AfterEach
    void stopServer() {
        server.close();
        discord.close();
    }

    @Test
    void whatDiscordHadAlreadyIsFoundAndWhatItHadNotIsPosted() {
        discord.faults().next(WEBHOOK, new Fault.AnswerWithheld());
        discord.faults().always("/", new Fault.Hanging());
        var had = race("had already");
        await().until(() -> titles().contains(CREATED + "had already"));
        var underWay = race("under way");
        await().until(() -> discord.received(WEBHOOK).size() >= 2);
        var waiting = List.of(underWay, had);
        organizer.patch("/api/races/" + had, Map.of("name", "renamed")).ok();

        server.kill();
        discord.faults().none();
        server = started().awaitReady();

        var boss = Api.as(server.address(), "boss", "admin");
        await().atMost(Duration.ofSeconds(30)).until(() -> pending(boss) == 0);
        assertThat(titles()).containsExactlyInAnyOrder(CREATED + "had already", CREATED + "under way");
        assertThat(waiting).allSatisfy(race -> assertThat(links()).containsOnlyOnce(race));
    }

    private String race(String name) {
        return organizer.post("/api/races", Map.of("name", name)).ok().get("id").asString();
    }

    private static int pending(Api boss) {
        return boss.get("/api/admin/deliveries?status=pending")
                .ok()
                .get("deliveries")
                .size();
    }

    private List<String> titles() {
        return discord.postedByWebhook().stream().map(PostedMessage::title).toList();
    }

    private List<String> links() {
        return discord.postedByWebhook().stream()
                .map(post -> post.body().at("/embeds/0/url").asString().replaceAll(".*/", ""))
                .toList();
    }

    private ServerProcess started() {
        return ServerProcess.start(
                SERVER,
                port,
                folder.resolve("server.log"),
                List.of(
                        "--photofinish.data-dir=" + PreparedStore.in(folder.resolve("data")),
                        "--photofinish.seeds-dir=" + folder.resolve("seeds"),
                        "--photofinish.outbox.claim-for=2s",
                        "--photofinish.outbox.look-every=100ms",
                        "--photofinish.discord.api-base-url=" + discord.address(),
                        "--photofinish.discord.webhook-url=" + discord.webhookUrl(),
                        "--photofinish.discord.bot-token=bot-token",
                        "--photofinish.discord.guild-id=" + DiscordDouble.GUILD));
    }
}
