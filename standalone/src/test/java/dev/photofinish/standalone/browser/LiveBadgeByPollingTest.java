package dev.photofinish.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a stream that nobody tells of to the badge on a screen. */
class LiveBadgeByPollingTest extends LiveBadgeStory {
    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final Duration ON_THE_WAY = Duration.ofSeconds(1);

    @Override
    protected List<String> streamOptions() {
        return List.of("--photofinish.twitch.poll-every=" + INTERVAL.toMillis() + "ms");
    }

    @Test
    void theBadgeIsThereOneIntervalAfterTheStreamBeganAtTheLatest() {
        soon().until(() -> questions() > 0);
        assertThat(threeChanges().getFirst()).isLessThan(INTERVAL.plus(ON_THE_WAY));
    }
}
