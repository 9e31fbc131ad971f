package dev.photofinish.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.photofinish.doubles.racetime.Person;
import dev.photofinish.doubles.racetime.RacetimeDouble;
import dev.photofinish.doubles.racetime.RoomControl;
import dev.photofinish.standalone.client.Api;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A live race of a tournament, from its planning to the results, on every screen and with a racetime.gg of our own. */
class LiveRaceStoryTest extends BrowserStory {
    private static final String CATEGORY = "alttpr";
    private static final String GOAL = "Beat the game";
    /** Longer than the countdown of a room. */
    private static final Duration COUNTDOWN = Duration.ofSeconds(16);

    private static final String BEGINS_BY_ITSELF = "Finals";

    private final RacetimeDouble racetime = new RacetimeDouble(Clock.systemUTC());
    private Api boss;
    private String organization;

    @Override
    protected List<String> moreOptions() {
        var bot = racetime.bot(CATEGORY, "OurBot", GOAL);
        var options = new ArrayList<>(racetime.options());
        options.add("--photofinish.liveraces.look-again=200ms");
        options.add("--photofinish.racetime.link.client-id=" + bot.clientId());
        options.add("--photofinish.racetime.link.client-secret=" + bot.clientSecret());
        return options;
    }

    @BeforeAll
    void found() {
        boss = Api.as(server, "boss", "admin");
        organization = "/api/organizations/" + id("/api/organizations", Map.of("name", "Marrow League"));
        boss.patch(organization, Map.of("allow_async_live_races", true, "live_race_account_age_days", 0))
                .ok();
        boss.post(organization + "/race-room-profiles", Map.of("name", BEGINS_BY_ITSELF, "auto_start", true))
                .ok();
    }

    @AfterAll
    void leaveRacetime() {
        racetime.close();
    }

    @ParameterizedTest
    @EnumSource
    void aLiveRaceIsPlannedRacedAndRecorded(Screen screen) {
        var ada = racetime.person(screen.login("Ada"));
        var bob = racetime.person(screen.login("Bob"));
        var carl = racetime.person(screen.login("Carl"));
        var schedule = "/tournaments/" + tournament(screen) + "/live";
        var title = screen.named("Semifinal");
        var organizer = visitor(screen).signedIn(boss).open(schedule);
        var adaHere = visitor(screen).signedIn(member(ada));
        var bobHere = visitor(screen).signedIn(member(bob));
        var carlHere = visitor(screen).signedIn(member(carl));

        itIsPlanned(organizer, title);
        whoMayRaceSeesIt(adaHere, ada, schedule, title);
        whoMayRaceSeesIt(bobHere, bob, schedule, title);
        var room = itsRoomIsOpened(organizer);
        List.of(adaHere, bobHere).forEach(player -> player.open(schedule).follow(title));
        everybodyJoins(room, ada, bob, carl, List.of(organizer, adaHere, bobHere));
        whoMayNotRaceIsToldOf(organizer, carl);
        theBoardFollows(room, ada, bob, carl, List.of(organizer, adaHere, bobHere));
        whoWasTurnedAwayIsRecordedAllTheSame(carl, carlHere, organizer);
        theResultsStand(room, organizer);
        theResultsCount(adaHere, ada);
    }

    private void itIsPlanned(Visitor organizer, String title) {
        organizer.press("Schedule a live race").press("Set a time").fill("Title", title);
        organizer.select("Race room profile", BEGINS_BY_ITSELF).press("Schedule it");

        assertThat(organizer.heading(title)).isVisible();
        assertThat(organizer.text("The room opens")).isVisible();
        fits(organizer);
    }

    private void whoMayRaceSeesIt(Visitor player, Person person, String schedule, String title) {
        player.open(schedule);
        assertThat(planned(player, title).getByText(Pattern.compile("^\\d+:\\d\\d(:\\d\\d)?$")))
                .isVisible();
        assertThat(planned(player, title)).containsText("You cannot race No racetime.gg account is linked.");
        fits(player);

        racetime.atTheBrowser(person);
        player.follow("Link your racetime.gg account").press("Link my account");
        assertThat(player.text("Your racetime.gg account is linked.")).isVisible();

        player.open(schedule);
        assertThat(planned(player, title)).containsText("You can race");
    }

    private RoomControl itsRoomIsOpened(Visitor organizer) {
        organizer.press("Open the room now").confirm("Open the room now");

        assertThat(header(organizer)).containsText("Room open");
        assertThat(organizer.linkInside("To the room opens racetime.gg"))
                .hasAttribute("href", Pattern.compile(".*/" + CATEGORY + "/.+"));
        fits(organizer);
        return racetime.room(racetime.rooms().getLast());
    }

    private void everybodyJoins(RoomControl room, Person ada, Person bob, Person carl, List<Visitor> visitors) {
        visitors.forEach(Visitor::markDocument);
        room.join(ada, bob, carl);

        for (var visitor : visitors) {
            assertThat(visitor.entry("Entrants", ada.name())).containsText("Not started");
            assertThat(visitor.entry("Entrants", bob.name())).containsText("Not started");
            fits(visitor);
        }
    }

    private static void whoMayNotRaceIsToldOf(Visitor organizer, Person carl) {
        assertThat(organizer.section("Without a run")).containsText(carl.name() + " No racetime.gg account is linked.");
        fits(organizer);
    }

    private void theBoardFollows(RoomControl room, Person ada, Person bob, Person carl, List<Visitor> visitors) {
        room.ready(ada, bob, carl);
        racetime.advance(COUNTDOWN);
        for (var visitor : visitors) {
            assertThat(header(visitor)).containsText("Running");
            assertThat(visitor.entry("Board", bob.name())).containsText("Running");
        }

        room.done(ada, Duration.ofSeconds(5025));
        for (var visitor : visitors) {
            assertThat(visitor.entry("Board", ada.name())).containsText("1:23:45");
        }

        room.done(carl, Duration.ofMinutes(100));
        room.forfeit(bob);
        for (var visitor : visitors) {
            assertThat(visitor.entry("Board", bob.name())).containsText("Forfeited");
            assertThat(header(visitor)).containsText("Results provisional");
            assertThat(visitor.isStillTheSameDocument()).isTrue();
            fits(visitor);
        }
    }

    private void whoWasTurnedAwayIsRecordedAllTheSame(Person carl, Visitor carlHere, Visitor organizer) {
        racetime.atTheBrowser(carl);
        carlHere.open("/settings").press("Link my account");
        assertThat(carlHere.text("Your racetime.gg account is linked.")).isVisible();

        // Whom the account belongs to is read with the page.
        organizer.page().reload();
        organizer.press("Record results");
        organizer.dialog().getByLabel(carl.name()).check();
        fits(organizer);
        organizer.fill("Why they are recorded", "Linked too late").confirm("Record results");

        assertThat(organizer.dialog()).containsText("3 runs recorded");
        organizer.press("Close");
        assertThat(organizer.entry("Board", carl.name())).containsText("1:40:00");
        assertThat(organizer.section("Without a run")).not().isVisible();
    }

    private void theResultsStand(RoomControl room, Visitor organizer) {
        room.record();

        var page = organizer.page().url();
        var race = "/api/async-tournaments/live-races/" + page.substring(page.lastIndexOf('/') + 1);
        await().until(() -> boss.get(race).ok().get("results_state").asString().equals("final"));
        organizer.page().reload();
        assertThat(header(organizer)).containsText("Results final");
        organizer.press("Record results");
        assertThat(organizer.dialog()).containsText("These results are final.");
        organizer.confirm("Cancel");
    }

    private static void theResultsCount(Visitor player, Person winner) {
        header(player).getByRole(AriaRole.LINK).click();
        player.follow("Leaderboard");

        assertThat(player.entry("Leaderboard", winner.twitch())).containsText("105");
        fits(player);
    }

    private static Locator planned(Visitor visitor, String title) {
        return visitor.page().getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText(title));
    }

    /** What is said above the title. */
    private static Locator header(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.MAIN).locator("header").first();
    }

    private String tournament(Screen screen) {
        var terms = Map.<String, Object>of(
                "name", screen.named("Cup"), "racetime_category", CATEGORY, "racetime_goal", GOAL);
        var tournament = id(organization + "/async-tournaments", terms);
        var pool = id("/api/async-tournaments/" + tournament + "/pools", Map.of("name", "Standard"));
        boss.post(
                        "/api/async-tournaments/pools/" + pool + "/permalinks",
                        Map.of("url", "https://seeds.example/" + screen))
                .ok();
        return tournament;
    }

    private Api member(Person person) {
        var account = user(person.name());
        boss.post(organization + "/members", Map.of("twitch_username", person.name()))
                .ok();
        return account;
    }

    private String id(String path, Map<String, Object> body) {
        return boss.post(path, body).ok().get("id").asString();
    }
}
