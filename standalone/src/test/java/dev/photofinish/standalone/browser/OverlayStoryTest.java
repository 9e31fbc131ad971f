package dev.photofinish.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.Mod;
import dev.photofinish.standalone.client.SampleSeed;
import dev.photofinish.standalone.client.SeedFolder;
import dev.photofinish.standalone.client.ServerProcess;
import dev.photofinish.store.PreparedStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An overlay in a broadcast nobody can reload, and {@code kill -9} of the server behind it. */
class OverlayStoryTest {
    private static final String SERVER = "dev.photofinish.standalone.StandaloneApplication";
    private static final double PATIENCE_MS = Duration.ofSeconds(30).toMillis();
    private static final int FIRST_GATE = 1_040_292_800;
    private static final int SECOND_GATE = FIRST_GATE + 3;

    @TempDir
    private Path folder;

    private final int port = ServerProcess.freePort();
    private ServerProcess server;
    private Chromium chromium;

    @BeforeEach
    void start() {
        new SeedFolder(folder.resolve("seeds")).seed("standard", "00000000abcd", SampleSeed.graph());
        server = started().awaitReady();
        chromium = Chromium.forOneStory();
    }

    @AfterEach
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
        server.close();
    }

    @Test
    void theBoardIsStaleWhileTheServerIsDownAndComesBackByItself() {
        var ada = Api.as(server.address(), "ada", "user");
        var race = runningRace(ada);
        var broadcast = chromium.visitor(server.address()).forgivingAServerThatIsDown();
        broadcast.open("/overlay/race/" + race + "/leaderboard");
        broadcast.markDocument();
        var row = broadcast.page().getByRole(AriaRole.LISTITEM);
        try (var _ = playing(race, ada, FIRST_GATE, 60_000)) {
            assertThat(row).containsText("2/6", within());
        }
        var stale = broadcast.page().getByText("no signal since");
        assertThat(stale).isHidden();

        server.kill();

        assertThat(stale).isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MS));
        assertThat(row).containsText("2/6");

        server = started().awaitReady();
        assertThat(stale).isHidden(new IsHiddenOptions().setTimeout(PATIENCE_MS));
        try (var _ = playing(race, ada, SECOND_GATE, 150_000)) {
            assertThat(row).containsText("3/6", within());
        }
        assertThat(broadcast.isStillTheSameDocument()).isTrue();
        assertThat(chromium.complaints()).isEmpty();
    }

    private String runningRace(Api player) {
        var organizer = Api.as(server.address(), "olga", "organizer");
        var race = organizer
                .post("/api/races", Map.of("name", "On air", "open_registration", true, "max_participants", 20))
                .ok()
                .get("id")
                .asString();
        player.post("/api/races/" + race + "/join").ok();
        organizer.post("/api/races/" + race + "/release-seeds").ok();
        organizer.post("/api/races/" + race + "/start").ok();
        return race;
    }

    private Mod playing(String race, Api player, int gate, long igtMs) {
        var mod = Mod.connect(server.address(), race, player);
        mod.status(igtMs - 1_000, 0);
        mod.flag(gate, igtMs);
        return mod;
    }

    private static ContainsTextOptions within() {
        return new ContainsTextOptions().setTimeout(PATIENCE_MS);
    }

    private ServerProcess started() {
        return ServerProcess.start(
                SERVER,
                port,
                folder.resolve("server.log"),
                List.of(
                        "--photofinish.data-dir=" + PreparedStore.in(folder.resolve("data")),
                        "--photofinish.seeds-dir=" + folder.resolve("seeds")));
    }
}
