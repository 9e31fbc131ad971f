package dev.photofinish.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.photofinish.standalone.client.Mod;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One organizer at two screens: what is done at the desk is seen on the sofa. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OrganizerStoryTest extends BrowserStory {
    private static final String NAME = "Two Screens Cup";
    private static final String RENAMED = "Two Screens Final";

    private Visitor desk;
    private Visitor sofa;
    private String race;
    private Mod ada;
    private Mod bob;

    @BeforeAll
    void open() {
        desk = visitor().signedIn(organizer());
        sofa = visitor().signedIn(organizer());
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
    void aNewRaceAppearsInAnOpenLobby() {
        sofa.open("/");
        assertThat(sofa.text("Nothing is planned yet")).isVisible();
        sofa.markDocument();

        desk.open("/race/new").fill("Name", NAME);
        desk.choose("Standard").choose("I only organize").choose("Open registration");
        desk.press("Create race");
        desk.page().waitForURL(Pattern.compile(".*/race/[0-9a-f-]{36}$"));
        race = desk.page().url().replaceAll(".*/", "");

        assertThat(sofa.heading(NAME)).isVisible();
        sofa.follow(NAME);
        assertThat(sofa.heading(NAME)).isVisible();
        user("ada").post("/api/races/" + race + "/join").ok();
        user("bob").post("/api/races/" + race + "/join").ok();
    }

    @Test
    @Order(1)
    void whatIsChangedAtOneScreenIsSeenAtTheOther() {
        desk.press("Edit race").fill("Race name", RENAMED).press("Set a time").press("Save");

        for (var screen : screens()) {
            assertThat(screen.heading(RENAMED)).isVisible();
            assertThat(screen.section("About")).containsText("Scheduled");
        }
    }

    @Test
    @Order(2)
    void bothScreensCountDownTogether() {
        sofa.press("Release seeds");
        assertThat(desk.text("0 of 2 ready")).isVisible();
        ada = Mod.connect(server, race, user("ada"));
        bob = Mod.connect(server, race, user("bob"));

        desk.select("Countdown", "5 s").press("Start race").confirm("Start race");

        assertThat(timer(sofa)).isVisible();
        assertThat(timer(desk)).isVisible();
        assertThat(seconds(desk)).isCloseTo(seconds(sofa), within(1));
        for (var screen : screens()) {
            assertThat(screen.text("Live timing")).isVisible();
            assertThat(timer(screen)).isHidden();
        }
    }

    @Test
    @Order(3)
    void aForcedFinishIsTheEndOnBothScreens() {
        ada.awaitStart();
        bob.awaitStart();
        ada.status(1_000, 0);
        bob.status(1_000, 0);
        ada.flag(flag(0), 60_000);
        bob.flag(flag(1), 70_000);
        ada.status(65_000, 2);
        ada.flag(flag(3), 150_000);
        ada.flag(FINISH, 400_000);
        assertThat(sofa.row("Leaderboard", "ada")).containsText("Finished");

        desk.press("Force finish").confirm("Force finish");

        for (var screen : screens()) {
            assertThat(screen.list("Podium")).containsText(new String[] {"ada"});
            assertThat(screen.section("Highlights")).isVisible();
            assertThat(screen.row("Results", "bob")).containsText("DNF");
        }
        assertThat(sofa.isStillTheSameDocument()).isTrue();
    }

    @Test
    @Order(4)
    void theRaceIsShownAgain() {
        sofa.press("Replay");
        sofa.press("Play");

        assertThat(sofa.button("Pause")).isVisible();
        assertThat(sofa.page()).hasURL(Pattern.compile(".*view=replay.*"));
    }

    @Test
    @Order(5)
    void theResultsAreTakenAlong() {
        var csv = new String(desk.saves(() -> desk.follow("CSV")), StandardCharsets.UTF_8);

        assertThat(csv.lines()).hasSize(3);
        assertThat(csv).contains("ada", "bob");
    }

    private List<Visitor> screens() {
        return List.of(desk, sofa);
    }

    private static Locator timer(Visitor screen) {
        return screen.section("Countdown").getByRole(AriaRole.TIMER);
    }

    private static int seconds(Visitor screen) {
        return Integer.parseInt(timer(screen).textContent());
    }
}
