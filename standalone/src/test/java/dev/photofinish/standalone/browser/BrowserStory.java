package dev.photofinish.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.standalone.ServerStory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A story told in browsers. None of their consoles may complain of anything, at any step. */
abstract class BrowserStory extends ServerStory {
    private Chromium chromium;

    @BeforeAll
    void launch() {
        assertThat(getClass().getResource("/static/index.html"))
                .as("the built web client on the class path; build it first: cd web-ui && npm ci && npm run build")
                .isNotNull();
        chromium = Chromium.forOneStory();
    }

    @AfterEach
    void noConsoleComplains() {
        assertThat(chromium.complaints()).isEmpty();
    }

    @AfterAll
    void quit() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** Somebody new, with a browser of their own. */
    Visitor visitor() {
        return chromium.visitor(server);
    }

    /** The same, in front of that. */
    Visitor visitor(Screen screen) {
        return chromium.visitor(server, screen);
    }

    /** A table may scroll in its frame, the page never does. */
    static void fits(Visitor visitor) {
        var beyond = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";
        assertThat(visitor.page().evaluate(beyond))
                .as("pixels beyond the window")
                .isEqualTo(0);
    }
}
