package dev.photofinish.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.Mod;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Every page and overlay, dark and light, at the width of a desk and of a phone: axe finds nothing serious on it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessibilityTest extends BrowserStory {
    private static final int DESK = 1280;
    private static final int PHONE = 360;

    private final List<String> seen = new ArrayList<>();
    private Axe axe;
    private Api olga;
    private Api ada;
    private String setup;
    private String running;
    private String finished;
    private String invite;
    private String session;
    private League league;
    private Mod leader;
    private Mod alone;

    @BeforeAll
    void tellStories() throws IOException {
        axe = new Axe();
        olga = organizer();
        ada = user("ada");
        var bob = user("bob");
        finished = releasedRace(olga, "Over and Done", ada);
        try (var mod = start(finished, ada)) {
            mod.flag(FINISH, 400_000);
            mod.socket().await("race_status_change");
        }
        running = releasedRace(olga, "Under Way", ada, bob);
        user("cleo").post("/api/races/" + running + "/cast-join").ok();
        leader = start(running, ada);
        leader.flag(flag(0), 60_000);
        setup = openRace(olga, "Tonight");
        ada.post("/api/races/" + setup + "/join").ok();
        var pending = olga.post("/api/races/" + setup + "/participants", Map.of("twitch_username", "not_here_yet"));
        invite = pending.ok().at("/invite/token").asString();
        session = ada.post("/api/training", Map.of()).ok().get("id").asString();
        league = League.heldBy(Api.as(server, "ann", "admin"), ada);
        alone = Mod.connectSolo(server, session, ada);
        alone.awaitStart();
    }

    private Mod start(String race, Api player) {
        var mod = Mod.connect(server, race, player);
        olga.post("/api/races/" + race + "/start").ok();
        mod.awaitStart();
        mod.status(1_000, 1);
        return mod;
    }

    @AfterAll
    void hangUp() {
        if (leader != null && alone != null) {
            leader.close();
            alone.close();
        }
    }

    @Test
    void whatIsWrongWouldBeFound() {
        var page = visitor().page();
        page.setContent("<html lang=en><title>No name</title><main><h1>No name</h1><button></button></main></html>");

        assertThat(axe.violations(page)).singleElement().asString().startsWith("button-name");
        assertThat(axe.violationsOfLayout(page)).isEqualTo(axe.violations(page));
        assertThat(axe.violationsOfColour(page)).isEmpty();
        page.setContent("<html lang=en><title>Pale</title><main><h1 style='color: #eee'>Pale</h1></main></html>");
        assertThat(axe.violationsOfColour(page)).singleElement().asString().startsWith("color-contrast");
        assertThat(axe.violationsOfLayout(page)).isEmpty();
    }

    @Test
    void whatEverybodySees() {
        var somebody = visitor();
        check(somebody, "/", "/races", "/about", "/help", "/login", "/nowhere/at/all");
        check(somebody, "/race/" + setup, "/race/" + running, "/race/" + finished, "/user/ada", "/invite/" + invite);
    }

    @Test
    void whatARacerSees() {
        check(
                visitor().signedIn(ada),
                "/dashboard",
                "/settings",
                "/training",
                "/training/" + session,
                "/race/" + setup);
    }

    @Test
    void whatAMemberSees() {
        var organization = "/organizations/" + league.organization();
        var tournament = "/tournaments/" + league.tournament();
        var member = visitor().signedIn(ada);
        check(member, "/organizations", "/organizations/join/" + league.invite(), organization);
        check(member, organization + "/members", organization + "/profiles", organization + "/settings");
        check(member, tournament, tournament + "/pools", tournament + "/leaderboard", tournament + "/live?view=month");
        check(member, tournament + "/players/" + league.player(), tournament + "/permalinks/" + league.permalink());
        check(member, "/runs/" + league.run(), "/live-races/" + league.liveRace());
    }

    @Test
    void whatWhoHoldsTournamentsSees() {
        var organization = "/organizations/" + league.organization();
        var tournament = "/tournaments/" + league.tournament();
        var boss = visitor().signedIn(Api.as(server, "ann", "admin"));
        check(boss, organization + "/members", organization + "/invites", organization + "/profiles");
        check(boss, organization + "/settings", tournament + "/pools", tournament + "/settings");
        check(boss, tournament + "/review", "/runs/" + league.run());
    }

    @Test
    void whatAnOrganizerSees() {
        check(visitor().signedIn(olga), "/race/new", "/race/" + setup, "/race/" + running, "/race/" + finished);
    }

    @Test
    void whatACasterSees() {
        check(visitor().withoutTwitch().signedIn(user("cleo")), "/race/" + running + "/cast");
    }

    @Test
    void whatAnAdminSees() {
        var admin = visitor().signedIn(Api.as(server, "ann", "admin"));
        check(admin, "/admin", "/admin/users", "/admin/seeds", "/admin/activity", "/admin/deliveries");
        check(
                admin,
                "/admin/projections",
                "/admin/organizations",
                "/admin/racetime",
                "/admin/races",
                "/admin/races?race=" + running);
    }

    @Test
    void whatABroadcastShows() {
        var obs = visitor();
        for (var kind : List.of("leaderboard", "dag", "player", "ticker")) {
            visit(
                    obs,
                    "/overlay/race/" + running + "/" + kind,
                    page -> page.locator("body :visible").first().waitFor());
        }
    }

    @Test
    void dialogsToo() {
        var organizer = visitor().signedIn(olga).followingTheDevice();
        visit(organizer, "/race/" + running, page -> {
            organizer.button("OBS overlays").click();
            page.getByRole(AriaRole.DIALOG).waitFor();
        });
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void noPageIsForgotten() throws IOException {
        assertThat(Addresses.all())
                .hasSizeGreaterThan(20)
                .allSatisfy(address -> assertThat(seen).anyMatch(path -> path.matches(address)));
    }

    private void check(Visitor visitor, String... paths) {
        visitor.followingTheDevice();
        for (var path : paths) {
            visit(visitor, path, AccessibilityTest::awaitTitle);
        }
    }

    private static void awaitTitle(Page page) {
        page.locator("main h1").first().waitFor();
    }

    private void visit(Visitor visitor, String path, Consumer<Page> waiting) {
        var page = visitor.page();
        page.setViewportSize(DESK, 800);
        visitor.open(path);
        waiting.accept(page);
        seen.add(path.replaceAll("\\?.*", ""));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(axe.violations(page)).as(path).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(axe.violationsOfColour(page)).as(path + " in the light").isEmpty();
        page.setViewportSize(PHONE, 740);
        assertThat(axe.violationsOfLayout(page)).as(path + " on a phone").isEmpty();
    }
}
