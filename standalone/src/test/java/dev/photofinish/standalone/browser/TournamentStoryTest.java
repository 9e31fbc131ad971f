package dev.photofinish.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dev.photofinish.standalone.client.Api;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A tournament that everybody plays on their own, from its making to the score, on every screen. */
class TournamentStoryTest extends BrowserStory {
    private static final String POOL = "Standard";
    private static final String SEEDS = "https://seeds.example/1 first\nhttps://seeds.example/2\nnonsense";
    private static final String VIDEO = "https://video.example/run";

    private Api boss;
    private String organization;

    @Override
    protected List<String> moreOptions() {
        return List.of("--photofinish.tournaments.countdown=1s");
    }

    @BeforeAll
    void found() {
        boss = Api.as(server, "boss", "admin");
        organization = boss.post("/api/organizations", Map.of("name", "Marrow League"))
                .ok()
                .get("id")
                .asString();
    }

    @ParameterizedTest
    @EnumSource
    void aRunIsPlayedReviewedAndScored(Screen screen) {
        var organizer = visitor(screen).signedIn(boss);
        var player = visitor(screen).signedIn(member(screen.login("ada")));
        var reviewer = visitor(screen).signedIn(member(screen.login("rita"), "ASYNC_REVIEWER"));

        var name = screen.named("Qualifier");
        aTournamentIsMade(organizer, name);
        aRunIsPlayed(player, name);
        theVideoIsHandedIn(player);
        theReviewerAccepts(reviewer, name, screen.login("ada"));
        theScoreIsShown(player, name, screen.login("ada"));
    }

    private void aTournamentIsMade(Visitor organizer, String name) {
        organizer.open("/organizations/" + organization).press("New tournament");
        organizer.fill("Name", name).press("Create it");
        assertThat(organizer.heading(name)).isVisible();
        assertThat(organizer.text("No pool yet")).isVisible();

        organizer.press("New pool").fill("Name", POOL).press("Save");
        organizer.press("Add permalinks " + POOL).fill("Addresses", SEEDS);
        assertThat(organizer.text("2 permalinks to add")).isVisible();
        assertThat(organizer.text("Line 3: no http or https address")).isVisible();
        organizer.press("Add them");

        assertThat(organizer.entry(POOL, "seeds.example/1")).containsText("first");
        assertThat(organizer.entry(POOL, "seeds.example/2")).isVisible();
        fits(organizer);
    }

    private void aRunIsPlayed(Visitor player, String name) {
        player.open("/organizations/" + organization);
        player.linkInside(name).click();
        player.press("Start a run").decide(POOL).press("Draw my permalink");

        assertThat(player.heading("Run in " + POOL)).isVisible();
        assertThat(player.linkInside("https://seeds.example/")).isVisible();
        fits(player);
        player.press("Ready");
        assertThat(player.text("Your time")).isVisible();
        player.press("Finish");
        assertThat(player.page().getByRole(AriaRole.MAIN)).containsText("Finished");
    }

    private void theVideoIsHandedIn(Visitor player) {
        player.fill("Link to the video", VIDEO).fill("Notes", "Close at the end");
        player.section("Hand in").getByRole(AriaRole.BUTTON).click();

        assertThat(player.text("Handed in.")).isVisible();
        fits(player);
    }

    private void theReviewerAccepts(Visitor reviewer, String name, String player) {
        reviewer.open("/organizations/" + organization);
        reviewer.linkInside(name).click();
        reviewer.follow("Reviews");
        assertThat(reviewer.entry("Runs to review", player)).containsText("To be reviewed");
        fits(reviewer);

        reviewer.press("Review " + player);
        assertThat(reviewer.dialog()).containsText("Close at the end");
        assertThat(reviewer.dialog()).containsText(VIDEO);
        reviewer.decide("Accept").fill("Notes for the player", "Well run").fill("Corrected time", "1:02:03");
        reviewer.press("Save the review");

        assertThat(reviewer.text(player + "’s run is reviewed.")).isVisible();
        assertThat(reviewer.text("Nothing to review")).isVisible();
    }

    private void theScoreIsShown(Visitor player, String name, String login) {
        player.follow(name).follow("Leaderboard");

        assertThat(player.entry("Leaderboard", login)).containsText("100");
        fits(player);
        player.follow("Dashboard");
        assertThat(player.entry("Runs", "1:02:03")).containsText("Accepted");
        player.linkInside(POOL).click();
        assertThat(player.text("Well run")).isVisible();
        assertThat(player.page()).hasURL(Pattern.compile(".*/runs/[0-9a-f-]{36}$"));
        fits(player);
    }

    private Api member(String login, String... permissions) {
        var person = user(login);
        boss.post(
                        "/api/organizations/" + organization + "/members",
                        Map.of("twitch_username", login, "permissions", List.of(permissions)))
                .ok();
        return person;
    }
}
