package dev.photofinish.mod;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void pauses_double_from_one_second_to_thirty() {
        ModSettings real = ModSettings.asTheRealMod();
        Backoff backoff = new Backoff(
                new ModSettings(real.firstRetry(), real.longestRetry(), 0, real.authWithin(), real.deadAfterSilence()),
                new Random(1));
        assertThat(Stream.generate(backoff::next).limit(7).map(Duration::toSeconds))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void jitter_only_lengthens_and_success_starts_over() {
        Backoff backoff = new Backoff(ModSettings.asTheRealMod(), new Random(1));
        backoff.next();
        assertThat(backoff.next()).isBetween(Duration.ofSeconds(2), Duration.ofMillis(2500));
        backoff.reset();
        assertThat(backoff.next()).isBetween(Duration.ofSeconds(1), Duration.ofMillis(1250));
    }
}
