package dev.photofinish.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.photofinish.standalone.client.Mod;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One race as people live it, each with a browser: olga organizes, ada races, a spectator watches. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RacePageTest extends BrowserStory {
    private static final String GRID = "Starting grid";
    private static final String BOARD = "Leaderboard";

    private Visitor olga;
    private Visitor adaAtHome;
    private Visitor spectator;
    private Mod ada;
    private Mod bob;
    private String race;

    @BeforeAll
    void open() {
        olga = visitor();
        adaAtHome = visitor();
        spectator = visitor();
    }

    @AfterAll
    void hangUp() {
        if (ada != null && bob != null) {
            ada.close();
            bob.close();
        }
    }

    @Test
    @Order(0)
    void anOrganizerSignsInByNameAndOpensARace() {
        olga.open("/").follow("Sign in").signIn("olga", "Organizer");
        olga.follow("Create race").fill("Name", "Browser Cup");
        olga.choose("Standard").choose("I only organize").choose("Open registration");
        olga.press("Create race");

        olga.page().waitForURL(Pattern.compile(".*/race/[0-9a-f-]{36}$"));
        race = olga.page().url().replaceAll(".*/", "");
        assertThat(olga.text("Nobody is on the grid yet")).isVisible();
    }

    @Test
    @Order(1)
    void aPlayerSignsInFromTheRaceAndJoinsItWhileOthersLookOn() {
        spectator.open("/race/" + race);
        spectator.markDocument();
        olga.markDocument();

        adaAtHome.open("/race/" + race).follow("Sign in to join").signIn("ada", "Racer");
        adaAtHome.press("Join race");
        user("bob").post("/api/races/" + race + "/join").ok();

        for (var visitor : List.of(adaAtHome, spectator, olga)) {
            assertThat(visitor.rows(GRID)).containsText(new String[] {"ada", "bob"});
        }
    }

    @Test
    @Order(2)
    void aPlayerRemovedByMistakeIsBackAtOnce() {
        olga.press("Remove bob");
        for (var visitor : List.of(spectator, olga)) {
            assertThat(visitor.rows(GRID)).containsText(new String[] {"ada"});
        }

        olga.press("Undo");

        for (var visitor : List.of(spectator, olga)) {
            assertThat(visitor.rows(GRID)).containsText(new String[] {"ada", "bob"});
        }
    }

    @Test
    @Order(3)
    void modsAreSeenConnectingOnceTheSeedsAreOut() {
        olga.press("Release seeds");
        assertThat(olga.text("0 of 2 ready")).isVisible();
        ada = Mod.connect(server, race, user("ada"));
        bob = Mod.connect(server, race, user("bob"));

        ada.ready();
        bob.ready();

        assertThat(olga.text("2 of 2 ready")).isVisible();
        assertThat(spectator.row(GRID, "ada")).containsText("game connected");
    }

    @Test
    @Order(4)
    void theStartIsSeenByEverybody() {
        olga.press("Start race").confirm("Start race");

        assertThat(spectator.text("Live timing")).isVisible();
        assertThat(spectator.rows(BOARD)).hasCount(2);
        assertThat(adaAtHome.text("The race is on. Start your game.")).isVisible();
        ada.awaitStart();
        bob.awaitStart();
    }

    @Test
    @Order(5)
    void theBoardMovesWithTheRace() {
        ada.status(1_000, 0);
        ada.flag(flag(0), 60_000);
        assertThat(spectator.row(BOARD, "ada")).containsText("2/6");
        assertThat(spectator.row(BOARD, "ada")).containsText("Sunken Cistern");
        assertThat(adaAtHome.text("You are racing: layer 2/6")).isVisible();

        bob.status(1_000, 0);
        bob.flag(flag(1), 70_000);
        standing("ada", "bob");
        assertThat(spectator.row(BOARD, "bob")).containsText("+0:10");
        bob.flag(flag(5), 140_000);

        standing("bob", "ada");
        assertThat(spectator.row(BOARD, "bob")).containsText("3/6");
    }

    @Test
    @Order(6)
    void timeAndDeathsMoveBetweenTheZones() {
        bob.status(155_000, 2);

        assertThat(spectator.row(BOARD, "bob")).containsText("2:35");
        assertThat(spectator.row(BOARD, "bob")).containsText(Pattern.compile("2\\s+deaths"));
    }

    @Test
    @Order(7)
    void aPageThatLostTheNetworkSaysSoAndCatchesUpOnItsOwn() {
        spectator.pullTheCable();
        assertThat(spectator.text("Offline since")).isVisible();
        ada.flag(flag(3), 150_000);
        ada.flag(flag(7), 200_000);
        assertThat(olga.row(BOARD, "ada")).containsText("4/6");
        assertThat(spectator.row(BOARD, "ada")).containsText("2/6");

        spectator.plugItIn();

        standing("ada", "bob");
        assertThat(spectator.row(BOARD, "ada")).containsText("4/6");
        assertThat(spectator.text("Live timing")).isVisible();
    }

    @Test
    @Order(8)
    void theFinishIsOnEveryPage() {
        ada.flag(FINISH, 400_000);
        assertThat(spectator.row(BOARD, "ada")).containsText("Finished");
        bob.flag(FINISH, 500_000);

        for (var visitor : List.of(spectator, olga, adaAtHome)) {
            Locator podium = visitor.list("Podium");
            assertThat(podium).containsText(new String[] {"ada", "bob"});
            assertThat(podium.first()).containsText("6:40");
        }
        assertThat(adaAtHome.text("You finished this race")).isVisible();
    }

    @Test
    @Order(9)
    void nobodyHadToReload() {
        assertThat(spectator.isStillTheSameDocument()).isTrue();
        assertThat(olga.isStillTheSameDocument()).isTrue();
    }

    private void standing(String first, String second) {
        assertThat(spectator.rows(BOARD)).containsText(new String[] {first, second});
    }
}
