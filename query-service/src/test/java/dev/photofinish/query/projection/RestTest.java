package dev.photofinish.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RestTest {
    private long now;
    private long askedForAt = Long.MAX_VALUE;
    private final Rest rest =
            new Rest(Duration.ofMillis(5), () -> now >= askedForAt, () -> now, nanos -> now = now + nanos);

    @Test
    void aCheapWriteIsFollowedByTheShortestRest() {
        assertThat(restAfter(3)).isEqualTo(5);
    }

    @Test
    void dearWritesTakeANinthOfTheTime() {
        assertThat(restAfter(14)).isEqualTo(80);
    }

    @Test
    void noRestIsLongerThanASecond() {
        assertThat(restAfter(5_000)).isBetween(1_000L, 1_020L);
    }

    @Test
    void aReaderWhoWaitsCutsALongRestShort() {
        askedForAt = TimeUnit.MILLISECONDS.toNanos(600);

        assertThat(restAfter(5_000)).isBetween(600L, 620L);
    }

    @Test
    void forAReaderWhoWaitsFromTheBeginningAThirdOfTheTimeIsWritten() {
        askedForAt = 0;

        assertThat(restAfter(14)).isEqualTo(20);
    }

    @Test
    void whoeverWaitsFromTheBeginningWaitsAQuarterOfASecondAtMost() {
        askedForAt = 0;

        assertThat(restAfter(5_000)).isEqualTo(250);
    }

    private long restAfter(long writeMs) {
        rest.after(TimeUnit.MILLISECONDS.toNanos(writeMs));
        return TimeUnit.NANOSECONDS.toMillis(now);
    }
}
