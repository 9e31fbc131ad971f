package dev.photofinish.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.Mod;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** A spectator whose network is gone for a while, in the middle of a race. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SpectatorStoryTest extends BrowserStory {
    private static final Duration OUTAGE = Duration.ofSeconds(20);
    private static final String BOARD = "Leaderboard";
    private static final String TICKER = "What happened, newest first";

    private Api organizer;
    private String race;
    private Mod ada;
    private Mod bob;
    private Mod carl;
    private Visitor spectator;

    @BeforeAll
    void startRace() {
        organizer = organizer();
        race = releasedRace(organizer, "Cable Cup", user("ada"), user("bob"), user("carl"));
        ada = Mod.connect(server, race, user("ada"));
        bob = Mod.connect(server, race, user("bob"));
        carl = Mod.connect(server, race, user("carl"));
        organizer.post("/api/races/" + race + "/start").ok();
        mods().forEach(Mod::awaitStart);
        mods().forEach(mod -> mod.status(1_000, 0));
        spectator = visitor();
    }

    @AfterAll
    void hangUp() {
        mods().forEach(Mod::close);
    }

    @Test
    @Order(0)
    void aSpectatorFollowsTheRace() {
        spectator.open("/race/" + race);
        spectator.markDocument();
        assertThat(spectator.text("Live timing")).isVisible();

        ada.flag(flag(0), 60_000);
        bob.flag(flag(1), 70_000);

        assertThat(spectator.row(BOARD, "ada")).containsText("2/6");
        assertThat(spectator.row(BOARD, "bob")).containsText("2/6");
        assertThat(happened("ada entered Sunken Cistern")).isVisible();
        assertThat(happened("bob entered Warden's Keep")).isVisible();
    }

    @Test
    @Order(1)
    void aPageWithoutNetworkSaysSoAndClaimsNothingNew() {
        spectator.pullTheCable();
        assertThat(spectator.text("Offline since")).isVisible();

        ada.flag(flag(3), 150_000);
        ada.status(160_000, 3);
        ada.flag(flag(7), 200_000);
        bob.flag(flag(4), 130_000);
        bob.flag(FINISH, 400_000);
        user("carl").post("/api/races/" + race + "/abandon").ok();

        await().pollInSameThread()
                .during(OUTAGE)
                .atMost(OUTAGE.plusSeconds(10))
                .until(() -> spectator.text("Offline since").isVisible()
                        && !spectator.text("Live timing").isVisible());
        assertThat(spectator.row(BOARD, "ada")).containsText("2/6");
    }

    @Test
    @Order(2)
    void backOnTheNetworkNothingIsMissing() {
        spectator.plugItIn();

        assertThat(spectator.text("Live timing")).isVisible();
        assertThat(spectator.rows(BOARD)).containsText(stored(SpectatorStoryTest::row));
        assertThat(spectator.row(BOARD, "bob")).containsText("6:40");
        assertThat(spectator.row(BOARD, "ada")).containsText(Pattern.compile("3\\s+deaths"));
        assertThat(spectator.isStillTheSameDocument()).isTrue();
    }

    /** The ticker tells what was missed when it happened, not when it became known. */
    @Test
    @Order(3)
    void whoComesNewSeesExactlyTheSame() {
        var newcomer = visitor().open("/race/" + race);
        assertThat(newcomer.text("Live timing")).isVisible();
        assertThat(newcomer.list(TICKER)).not().hasCount(0);

        assertThat(spectator.rows(BOARD)).hasText(texts(newcomer.rows(BOARD).allTextContents()));
        assertThat(spectator.list(TICKER)).hasText(texts(newcomer.list(TICKER).allTextContents()));
    }

    @Test
    @Order(4)
    void theRaceGoesOnLive() {
        ada.flag(FINISH, 500_000);

        assertThat(spectator.list("Podium")).containsText(new String[] {"bob", "ada"});
        assertThat(spectator.isStillTheSameDocument()).isTrue();
    }

    @Test
    @Order(5)
    void anEntryOfTheTickerLeadsToItsPlayerAndItsInstant() {
        var entry = happened("ada entered Sunken Cistern").getByRole(AriaRole.BUTTON);
        entry.press("Enter");

        assertThat(spectator.text("You are looking at")).isVisible();
        assertThat(spectator.page()).hasURL(Pattern.compile(".*at=0.*"));
        assertThat(spectator.list("Podium")).hasCount(0);
        assertThat(spectator.row(BOARD, "ada").getByRole(AriaRole.BUTTON)).hasAttribute("aria-pressed", "true");
        assertThat(entry).isFocused();

        spectator.button("Back to the end").click();
        assertThat(spectator.list("Podium")).hasCount(2);
    }

    private Locator happened(String words) {
        return spectator.list(TICKER).filter(new Locator.FilterOptions().setHasText(words));
    }

    private Pattern[] stored(Function<JsonNode, Pattern> row) {
        return organizer
                .get("/api/races/" + race + "/state")
                .ok()
                .get("participants")
                .valueStream()
                .map(row)
                .toArray(Pattern[]::new);
    }

    /** Name, and how far; who gave up shows it as a result. */
    private static Pattern row(JsonNode player) {
        var name = player.get("twitch_username").asString();
        var layer = player.get("current_layer").asInt();
        return switch (player.get("status").asString()) {
            case "finished" -> Pattern.compile(name + "[\\s\\S]*Finished");
            case "abandoned" -> Pattern.compile(name + "[\\s\\S]*DNF");
            default -> Pattern.compile(name + "[\\s\\S]*" + (layer + 1) + "/6");
        };
    }

    private static String[] texts(List<String> shown) {
        return shown.toArray(String[]::new);
    }

    private List<Mod> mods() {
        return Stream.of(ada, bob, carl).filter(Objects::nonNull).toList();
    }
}
