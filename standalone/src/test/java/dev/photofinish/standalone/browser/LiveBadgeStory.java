package dev.photofinish.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.photofinish.events.account.Role;
import dev.photofinish.standalone.stream.StreamStory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A spectator's browser in front of a race with a player and a caster who have channels at Twitch. */
abstract class LiveBadgeStory extends StreamStory {
    static final String PLAYER = "badge_player";
    static final String CASTER = "badge_caster";
    private static final String ASKED = "/helix/streams";

    private Chromium chromium;
    private Visitor spectator;
    private LiveBadge onTheGrid;
    private LiveBadge inTheBooth;

    @BeforeAll
    void open() {
        assertThat(getClass().getResource("/static/index.html"))
                .as("the built web client on the class path; build it first: cd web-ui && npm ci && npm run build")
                .isNotNull();
        chromium = Chromium.forOneStory();
        spectator = chromium.visitor(server);
        var race = race(signedIn(PLAYER, Role.USER), signedIn(CASTER, Role.USER));
        spectator.open("/race/" + race);
        onTheGrid = LiveBadge.in(spectator.row("Starting grid", PLAYER));
        inTheBooth = LiveBadge.in(spectator.row("Casters", CASTER));
        PlaywrightAssertions.assertThat(spectator.row("Casters", CASTER)).isVisible();
        onTheGrid.isAbsent();
        inTheBooth.isAbsent();
    }

    @AfterAll
    void hangUp() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** How long the page took to show three changes, the fastest first: a busy machine delays some, not all. */
    List<Duration> threeChanges() {
        var took = new ArrayList<>(List.of(
                onTheGrid.appearsAfter(() -> twitch.live(PLAYER)),
                inTheBooth.appearsAfter(() -> twitch.live(CASTER)),
                onTheGrid.goesAfter(() -> twitch.offline(PLAYER))));
        Collections.sort(took);
        assertThat(spectator.complaints()).isEmpty();
        return took;
    }

    /** How often Twitch was asked about one of them. */
    long questions() {
        return twitch.server().received(ASKED).stream()
                .map(question -> question.parameters("user_login"))
                .filter(logins -> logins.contains(PLAYER) || logins.contains(CASTER))
                .count();
    }
}
