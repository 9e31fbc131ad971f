package dev.photofinish.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.Mod;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Somebody without an account yet, from an invitation to the finish. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InvitedRacerStoryTest extends BrowserStory {
    private static final String GRID = "Starting grid";
    private static final String BOARD = "Leaderboard";
    private static final String RIVALS_ZONE = "Warden's Keep";

    private String race;
    private Visitor olga;
    private Visitor newbie;
    private Mod mine;
    private Mod bob;
    private String link;
    private String token;

    @BeforeAll
    void announce() {
        var organizer = organizer();
        race = organizer
                .post("/api/races", Map.of("name", "By invitation only", "open_registration", false))
                .ok()
                .get("id")
                .asString();
        user("bob");
        organizer
                .post("/api/races/" + race + "/participants", Map.of("twitch_username", "bob"))
                .ok();
        olga = visitor().signedIn(organizer).withClipboard();
        newbie = visitor().withoutFileDialog();
    }

    @AfterAll
    void hangUp() {
        if (mine != null && bob != null) {
            mine.close();
            bob.close();
        }
    }

    @Test
    @Order(0)
    void theOrganizerInvitesByLoginAndCopiesTheLink() {
        olga.open("/race/" + race).press("Invite").fill("Add a player by login", "newbie");
        olga.page().keyboard().press("Enter");
        assertThat(olga.text("An invitation waits for them.")).isVisible();

        olga.row("Pending invitations", "newbie").getByText("Copy link").click();

        assertThat(olga.row("Pending invitations", "newbie")).containsText("Copied");
        link = olga.clipboard();
        assertThat(link).startsWith(server + "/invite/");
    }

    @Test
    @Order(1)
    void theInvitedSignsInFromTheLinkAndAccepts() {
        newbie.open(link).follow("Sign in to accept").signIn("newbie", "Racer");
        newbie.press("Accept the invitation");

        assertThat(newbie.page()).hasURL(Pattern.compile(".*/race/" + race));
        for (var visitor : List.of(newbie, olga)) {
            assertThat(visitor.rows(GRID)).containsText(new String[] {"bob", "newbie"});
        }
        assertThat(olga.text("Pending invitations")).isHidden();
    }

    @Test
    @Order(2)
    void thePackHoldsTheSettingsOfTheOneWhoFetchesIt() throws IOException {
        olga.press("Release seeds");
        newbie.press("Download race package");

        var pack = newbie.saves(() -> newbie.press("Download package"));

        assertThat(newbie.text("The package is complete.")).isVisible();
        newbie.press("Close");
        token = tokenIn(pack);
        assertThat(token).isEqualTo(Mod.tokenOf(race, Api.as(server, "newbie", "user")));
    }

    @Test
    @Order(3)
    void whoRacesSeesWhatTheyDiscoveredAndNothingOfTheOthers() {
        mine = Mod.connect(server, race, token);
        bob = Mod.connect(server, race, user("bob"));
        olga.press("Start race").confirm("Start race");
        mine.awaitStart();
        bob.awaitStart();
        mine.status(1_000, 0);
        bob.status(1_000, 0);

        mine.flag(flag(0), 60_000);
        bob.flag(flag(1), 70_000);

        assertThat(newbie.text("You are racing: layer 2/6")).isVisible();
        assertThat(newbie.row(BOARD, "newbie")).containsText("Sunken Cistern");
        assertThat(olga.row(BOARD, "bob")).containsText(RIVALS_ZONE);
        assertThat(newbie.row(BOARD, "bob")).containsText("2/6");
        assertThat(nodes(newbie)).hasCount(2);
        assertThat(newbie.section("Map").locator("title")).containsText(new String[] {"???"});
        assertThat(newbie.page().locator("body")).not().containsText(RIVALS_ZONE);
    }

    @Test
    @Order(4)
    void whoHasFinishedSeesEverything() {
        mine.flag(FINISH, 300_000);

        assertThat(newbie.text("You finished this race")).isVisible();
        assertThat(newbie.row(BOARD, "bob")).containsText(RIVALS_ZONE);
        assertThat(nodes(newbie)).hasCount(10);
    }

    private static Locator nodes(Visitor visitor) {
        return visitor.section("Map").locator("[data-node]");
    }

    private static String tokenIn(byte[] pack) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("speedfog_race.toml")) {
                    return Mod.tokenIn(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        throw new AssertionError("no settings in the pack");
    }
}
