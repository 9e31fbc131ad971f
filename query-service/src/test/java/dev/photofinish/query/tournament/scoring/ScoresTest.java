package dev.photofinish.query.tournament.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoresTest {
    @Test
    void the_five_best_make_the_par_time_and_everybody_is_measured_by_it() {
        var results = new Results();
        List.of(4000, 3700, 3500, 3650, 3550, 3600).forEach(time -> results.finished("p" + time, "pool", time));

        assertThat(results.scores().par(Results.permalinkOf("pool"))).isEqualTo(3600.0);
        assertThat(scoresOf(results)).containsExactly("88.889", "97.222", "102.778", "98.611", "101.389", "100.000");
    }

    @ParameterizedTest
    @CsvSource({"0.5, 105", "0.95, 105", "0.98, 102", "1.00, 100", "1.10, 90", "1.50, 50", "2.00, 0", "2.5, 0"})
    void a_score_follows_the_distance_to_par(double ratio, double score) {
        assertThat(Score.of(3600 * ratio, 3600)).isCloseTo(score, within(1e-9));
    }

    @Test
    void fewer_than_five_make_the_par_time_together() {
        var results = new Results().finished("ada", "pool", 3000).finished("bob", "pool", 4000);

        assertThat(results.scores().par(Results.permalinkOf("pool"))).isEqualTo(3500.0);
    }

    @Test
    void what_is_given_up_or_taken_out_has_0_as_soon_as_there_is_a_par_time() {
        var results = new Results()
                .forfeited("ada", "pool")
                .played("bob", "pool", Outcome.DISQUALIFIED, 10.0, false)
                .played("cleo", "pool", Outcome.UNDER_WAY, null, false);
        assertThat(results.scores().par(Results.permalinkOf("pool"))).isNull();
        assertThat(results.runs)
                .allSatisfy(run -> assertThat(results.scores().score(run)).isNull());

        results.finished("dora", "pool", 3600);

        assertThat(results.runs.stream().map(results.scores()::score)).containsExactly(0.0, 0.0, null, 100.0);
    }

    @Test
    void what_another_run_took_the_place_of_counts_nowhere() {
        var results = new Results()
                .played("ada", "pool", Outcome.FINISHED, 1000.0, true)
                .finished("bob", "pool", 3600);

        assertThat(results.scores().par(Results.permalinkOf("pool"))).isEqualTo(3600.0);
        assertThat(results.scores().score(results.runs.getFirst())).isNull();
    }

    @Test
    void a_run_without_a_time_or_with_none_to_speak_of_is_no_result() {
        var results = new Results()
                .played("ada", "pool", Outcome.FINISHED, null, false)
                .finished("bob", "pool", 0)
                .finished("cleo", "pool", -5)
                .finished("dora", "pool", 3600);

        assertThat(results.runs.stream().map(results.scores()::score)).containsExactly(null, null, null, 100.0);
    }

    @Test
    void permalinks_have_nothing_to_do_with_each_other() {
        var results = new Results().finished("ada", "fast", 1000).finished("ada", "slow", 9000);

        assertThat(results.runs.stream().map(results.scores()::score)).containsExactly(100.0, 100.0);
    }

    @Test
    void scores_stay_in_their_range_and_whoever_is_faster_has_no_less() {
        var results = new Results();
        DoubleStream.iterate(0.001, time -> time < 1e6, time -> time * 1.7)
                .forEach(time -> results.finished("p" + results.runs.size(), "pool", time));
        var scores = results.runs.stream().map(results.scores()::score).toList();

        assertThat(scores).allSatisfy(score -> assertThat(score).isBetween(0.0, 105.0));
        assertThat(scores).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static List<String> scoresOf(Results results) {
        return results.runs.stream()
                .map(run -> "%.3f".formatted(results.scores().score(run)))
                .toList();
    }
}
