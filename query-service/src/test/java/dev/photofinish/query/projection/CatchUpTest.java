package dev.photofinish.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CatchUpTest {
    private long now = Duration.ofDays(1).toNanos();
    private final CatchUp catchUp = new CatchUp(Duration.ofSeconds(2), () -> now);

    @Test
    void atTheEndOfTheStoreOneIsThere() {
        assertThat(catchUp.look(0, 0)).isTrue();
    }

    @Test
    void underSteadyTrafficWhatWasStoredAMomentAgoIsEnough() {
        assertThat(catchUp.look(5_203, 5_234)).isFalse();
        after(Duration.ofMillis(500));
        assertThat(catchUp.look(5_240, 5_270)).isTrue();
    }

    @Test
    void whatWasStoredLongAgoIsNot() {
        catchUp.look(0, 1_000_000);
        after(Duration.ofSeconds(30));
        assertThat(catchUp.look(1_000_000, 1_003_000)).isFalse();
        after(Duration.ofSeconds(1));
        assertThat(catchUp.look(1_003_000, 1_003_100)).isTrue();
    }

    @Test
    void aGoalStaysUntilItIsReached() {
        catchUp.look(0, 100);
        after(Duration.ofSeconds(1));
        assertThat(catchUp.look(99, 200)).isFalse();
        after(Duration.ofSeconds(1));
        assertThat(catchUp.look(100, 300)).isTrue();
    }

    @Test
    void whoFallsBehindAtTheStoresPaceIsNeverThere() {
        for (int seconds = 0; seconds < 60; seconds++) {
            assertThat(catchUp.look(100L * seconds, 100L * seconds + 300)).isFalse();
            after(Duration.ofSeconds(1));
        }
    }

    @Test
    void onceThereALaterLagChangesNothing() {
        catchUp.look(7, 7);
        after(Duration.ofHours(1));
        assertThat(catchUp.look(7, 1_000)).isTrue();
        assertThat(catchUp.isDone()).isTrue();
    }

    private void after(Duration time) {
        now += time.toNanos();
    }
}
