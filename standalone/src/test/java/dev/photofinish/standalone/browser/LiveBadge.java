package dev.photofinish.standalone.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;

/** Somebody's LIVE badge on a page, and how long it takes to follow what happens at Twitch. */
record LiveBadge(Locator badge) {
    private static final int PATIENCE_MS = 15_000;

    /** The one in a row that is shown. */
    static LiveBadge in(Locator row) {
        return new LiveBadge(row.getByText("LIVE", new Locator.GetByTextOptions().setExact(true)));
    }

    void isAbsent() {
        PlaywrightAssertions.assertThat(badge)
                .isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(PATIENCE_MS));
    }

    /** From just before the change to the badge that is there: on the way are Twitch's call and our answer to it. */
    Duration appearsAfter(Runnable change) {
        long before = System.nanoTime();
        change.run();
        PlaywrightAssertions.assertThat(badge)
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS));
        return Duration.ofNanos(System.nanoTime() - before);
    }

    /** The same of a badge that goes. */
    Duration goesAfter(Runnable change) {
        long before = System.nanoTime();
        change.run();
        isAbsent();
        return Duration.ofNanos(System.nanoTime() - before);
    }
}
