package dev.photofinish.query.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.query.activity.PoolStats.Pool;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PoolStatsTest {
    @Test
    void whoNeverFinishedHasNoPools() {
        assertThat(PoolStats.of(List.of()).pools()).isEmpty();
    }

    @Test
    void aTrainingPoolCountsTogetherWithItsTwin() {
        var stats = PoolStats.of(List.of(
                new Finish("sprint", false, 100_001, 2),
                new Finish("sprint", false, 200_000, 3),
                new Finish("training_sprint", true, 90_000, 0)));

        assertThat(stats.pools())
                .containsExactly(new Pool(
                        "sprint", new RunFigures(2, 150_000, 2.5, 100_001), new RunFigures(1, 90_000, 0.0, 90_000), 3));
    }

    @Test
    void whatWasNeverRunIsNull() {
        var pools = PoolStats.of(List.of(new Finish("training_only", true, 1, 0), new Finish("race_only", false, 1, 0)))
                .pools();

        assertThat(pools).extracting(Pool::poolName).containsExactly("only", "race_only");
        assertThat(pools.getFirst().race()).isNull();
        assertThat(pools.getLast().training()).isNull();
    }

    @Test
    void deathsAreRoundedToOneDecimalAndTimesCutToMilliseconds() {
        var figures = PoolStats.of(Stream.of(1, 1, 0)
                        .map(deaths -> new Finish("sprint", false, 100 + deaths, deaths))
                        .toList())
                .pools()
                .getFirst()
                .race();

        assertThat(figures).isEqualTo(new RunFigures(3, 100, 0.7, 100));
    }

    @Test
    void thePoolWithMostRunsComesFirst() {
        var runs = Stream.concat(runs("few", 1), Stream.concat(runs("many", 3), runs("some", 2)));

        assertThat(PoolStats.of(runs.toList()).pools())
                .extracting(Pool::poolName)
                .containsExactly("many", "some", "few");
    }

    private static Stream<Finish> runs(String pool, int times) {
        return IntStream.range(0, times).mapToObj(n -> new Finish(pool, false, 1_000, 0));
    }
}
