package dev.photofinish.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From Twitch's {@code stream.online} to the badge on a screen. */
class LiveBadgeByEventSubTest extends LiveBadgeStory {
    @Override
    protected List<String> streamOptions() {
        return List.of("--photofinish.twitch.poll-every=200ms", "--photofinish.twitch.eventsub-callback=" + PUBLIC);
    }

    @Test
    void twitchTellsAndTheBadgeIsThereWithinASecondAndNobodyHadToAsk() {
        awaitSubscriptions(PLAYER, CASTER);
        awaitNoMoreQuestions();
        long asked = questions();

        assertThat(threeChanges().getFirst()).isLessThan(Duration.ofSeconds(1));
        assertThat(questions()).isEqualTo(asked);
    }

    /** Whom Twitch has begun to tell of is asked for once more; the book is read in every round. */
    private void awaitNoMoreQuestions() {
        var last = new long[] {-1, -1};
        soon().until(() -> {
            long rounds = twitch.server().received("/helix/eventsub").size();
            long asked = questions();
            if (asked != last[0]) {
                last[0] = asked;
                last[1] = rounds;
            }
            return rounds >= last[1] + 3;
        });
    }
}
