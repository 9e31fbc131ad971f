package dev.photofinish.command.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
    private final Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(2), new Random(1));

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "4, 8", "7, 64", "8, 120", "250, 120"})
    void pauses_double_up_to_the_longest_and_chance_adds_a_fifth_at_most(int tries, int seconds) {
        assertThat(backoff.after(tries, null))
                .isBetween(Duration.ofSeconds(seconds), Duration.ofMillis(seconds * 1_200L));
    }

    @Test
    void they_are_not_all_the_same() {
        assertThat(IntStream.range(0, 20).mapToObj(_ -> backoff.after(5, null)).distinct())
                .hasSizeGreaterThan(10);
    }

    @Test
    void what_the_other_side_asks_for_counts_when_it_is_longer() {
        assertThat(backoff.after(1, Duration.ofMinutes(10))).isGreaterThan(Duration.ofMinutes(10));
        assertThat(backoff.after(4, Duration.ofSeconds(1))).isBetween(Duration.ofSeconds(8), Duration.ofSeconds(10));
    }
}
