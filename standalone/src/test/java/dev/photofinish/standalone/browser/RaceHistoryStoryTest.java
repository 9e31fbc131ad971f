package dev.photofinish.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.photofinish.standalone.client.Mod;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An admin who wants to know what happened in a race, and how it looked then. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RaceHistoryStoryTest extends BrowserStory {
    private String race;
    private Visitor admin;

    @BeforeAll
    void runRace() {
        var organizer = organizer();
        var ada = user("ada");
        race = releasedRace(organizer, "Disputed Cup", ada);
        try (var mod = Mod.connect(server, race, ada)) {
            organizer.post("/api/races/" + race + "/start").ok();
            mod.awaitStart();
            mod.status(1_000, 0);
            mod.flag(flag(0), 60_000);
            awaitTwoSeconds();
            mod.flag(FINISH, 400_000);
            mod.socket().await("race_status_change");
        }
        admin = visitor();
    }

    /** Instants of a race are whole seconds: what is to be told apart lies further apart. */
    private static void awaitTwoSeconds() {
        var later = Instant.now().plusSeconds(2);
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> Instant.now().isAfter(later));
    }

    @Test
    @Order(0)
    void anAdminSignsInAndOpensTheHistory() {
        admin.open("/admin/races?race=" + race).linkInside("Sign in").click();
        admin.signIn("ann", "Admin");

        assertThat(admin.heading("History of Disputed Cup")).isVisible();
        assertThat(events()).not().hasCount(0);
        assertThat(event("Race started")).isVisible();
    }

    @Test
    @Order(1)
    void theHistoryIsNarrowedToAKindAndThenToAType() {
        admin.press("Progress");
        assertThat(event("Race started")).hasCount(0);
        assertThat(event("Sunken Cistern")).isVisible();

        admin.select("Events", "Participant Zone Entered");

        assertThat(admin.page()).hasURL(Pattern.compile(".*type=ParticipantZoneEntered.*"));
        assertThat(events()).hasCount(1);
    }

    @Test
    @Order(2)
    void theRaceIsShownAsItWasThen() {
        event("Sunken Cistern")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("The race as it was then"))
                .click();

        assertThat(admin.text("You are looking at")).isVisible();
        assertThat(admin.row("Leaderboard", "ada")).containsText("2/6");
        admin.press("Back to the end");
        assertThat(admin.list("Podium")).containsText(new String[] {"ada"});
    }

    private Locator events() {
        return admin.page().getByRole(AriaRole.TABLE).locator("tbody tr");
    }

    private Locator event(String words) {
        return events().filter(new Locator.FilterOptions().setHasText(words));
    }
}
