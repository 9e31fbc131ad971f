package dev.photofinish.command.mod.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessageBudgetTest {
    private long nanos;
    private final TimeMeter clock = new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    };
    private final MessageBudget budget = MessageBudget.of(60, 20, clock);

    @Test
    void aBurstPassesAndNoMore() {
        assertThat(taken(100)).isEqualTo(60);
    }

    @Test
    void afterTheBurstItIsSoManyASecond() {
        taken(60);
        nanos += TimeUnit.SECONDS.toNanos(1);
        assertThat(taken(100)).isEqualTo(20);
        nanos += TimeUnit.MILLISECONDS.toNanos(100);
        assertThat(taken(100)).isEqualTo(2);
    }

    @Test
    void restDoesNotGatherMoreThanABurst() {
        taken(60);
        nanos += TimeUnit.HOURS.toNanos(1);
        assertThat(taken(100)).isEqualTo(60);
    }

    @Test
    void ratesCanBeLifted() {
        var unlimited = MessageBudget.unlimited();
        assertThat(IntStream.range(0, 10_000).allMatch(_ -> unlimited.take())).isTrue();
    }

    private long taken(int asked) {
        return IntStream.range(0, asked).filter(_ -> budget.take()).count();
    }
}
