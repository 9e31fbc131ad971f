package dev.photofinish.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.Mod;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A run alone, and afterwards beside the ghost of somebody who ran the same seed before. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SoloStoryTest extends BrowserStory {
    private Api account;
    private Visitor ada;
    private Mod mod;

    @BeforeAll
    void runAGhost() {
        var bob = user("bob");
        var session = bob.post("/api/training", Map.of()).ok().get("id").asString();
        try (var ghost = Mod.connectSolo(server, session, bob)) {
            ghost.awaitStart();
            ghost.status(1_000, 0);
            ghost.flag(flag(1), 70_000);
            ghost.flag(FINISH, 500_000);
            ghost.socket().await("race_status_change");
        }
        account = user("ada");
        ada = visitor().signedIn(account);
    }

    @AfterAll
    void hangUp() {
        if (mod != null) {
            mod.close();
        }
    }

    @Test
    @Order(0)
    void aRunIsBegunInThePage() {
        ada.open("/training").choose("Training standard").press("Start");

        ada.page().waitForURL(Pattern.compile(".*/training/[0-9a-f-]{36}$"));
        ada.markDocument();
        assertThat(ada.text("Game not connected")).isVisible();
    }

    @Test
    @Order(1)
    void thePageFollowsTheGame() {
        mod = Mod.connectSolo(server, session(), account);
        mod.awaitStart();
        assertThat(ada.text("Game connected")).isVisible();

        mod.status(1_000, 0);
        mod.flag(flag(0), 60_000);

        assertThat(ada.text("The map shows what you discovered.")).isVisible();
        assertThat(ada.section("Map").locator("[data-node]")).hasCount(2);
    }

    @Test
    @Order(2)
    void theFinishShowsTheWholeMap() {
        mod.flag(flag(3), 150_000);
        mod.flag(FINISH, 400_000);

        assertThat(ada.text("Final").first()).isVisible();
        assertThat(ada.page().getByLabel("The run in figures")).containsText("6:40");
        assertThat(ada.section("Map").locator("[data-node]")).hasCount(10);
    }

    @Test
    @Order(3)
    void theReplayRunsBesideTheGhost() {
        ada.press("Replay");
        assertThat(ada.text("1 ghost")).isVisible();

        ada.press("Play");

        assertThat(ada.button("Pause")).isVisible();
        assertThat(ada.section("Map").locator("div[data-player]")).hasCount(2);
    }

    private String session() {
        return ada.page().url().replaceAll(".*/", "");
    }
}
