package dev.photofinish.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.account.Role;
import dev.photofinish.standalone.stream.StreamStory;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Somebody who shows a race on their channel, and a spectator who goes there. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CasterStoryTest extends StreamStory {
    private static final String CASTERS = "Casters";
    private static final String CARLA = "carla_casts";
    private static final String CHANNEL = "https://twitch.tv/" + CARLA;

    private Chromium chromium;
    private Visitor carla;
    private Visitor spectator;

    @Override
    protected List<String> streamOptions() {
        return List.of("--photofinish.twitch.poll-every=200ms");
    }

    @BeforeAll
    void open() {
        chromium = Chromium.forOneStory();
        var race = openRace(signedIn("olga_at_home", Role.ORGANIZER), "On air");
        carla = chromium.visitor(server).signedIn(signedIn(CARLA, Role.USER)).open("/race/" + race);
        spectator = chromium.visitor(server).withoutTwitch().open("/race/" + race);
    }

    @AfterEach
    void noConsoleComplains() {
        assertThat(chromium.complaints()).isEmpty();
    }

    @AfterAll
    void hangUp() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @Order(0)
    void whoCastsIsInTheBoothAtOnce() {
        carla.press("Cast this race");

        assertThat(carla.row(CASTERS, CARLA)).containsText("(You)");
        assertThat(spectator.row(CASTERS, CARLA)).containsText("offline");
        assertThat(spectator.row(CASTERS, CARLA)).not().containsText("(You)");
    }

    @Test
    @Order(1)
    void theBadgeOfALiveCasterOpensTheChannelInANewTab() {
        LiveBadge.in(spectator.row(CASTERS, CARLA)).appearsAfter(() -> twitch.live(CARLA));

        var tab = spectator
                .page()
                .waitForPopup(
                        () -> spectator.row(CASTERS, CARLA).getByText("LIVE").click());

        assertThat(tab).hasURL(CHANNEL);
        assertThat(spectator.page()).hasURL(carla.page().url());
        tab.close();
    }

    @Test
    @Order(2)
    void whoStopsIsGoneFromEveryPage() {
        carla.press("Stop casting");

        assertThat(carla.button("Cast this race")).isVisible();
        assertThat(spectator.text("Nobody casts this race yet.")).isVisible();
    }
}
