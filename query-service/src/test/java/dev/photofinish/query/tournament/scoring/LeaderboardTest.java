package dev.photofinish.query.tournament.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LeaderboardTest {
    private static final Course ONE_RUN_IN_TWO_POOLS = new Course(List.of(Results.pool("one"), Results.pool("two")), 1);

    @Test
    void a_pool_nobody_played_counts_nothing_and_the_estimate_leaves_it_out() {
        // Par is 3600: 4 x 3636 and 3456, which is 4 percent below it.
        var results = new Results().finished("ada", "one", 3456);
        Stream.of("b", "c", "d", "e").forEach(other -> results.finished(other, "one", 3636));

        var ada = player(ONE_RUN_IN_TWO_POOLS, results, "ada");

        assertThat(ada.score()).isCloseTo(52, within(1e-9));
        assertThat(ada.estimate()).isCloseTo(104, within(1e-9));
        assertThat(ada.unattempted()).isEqualTo(1);
        assertThat(ada.finished()).isEqualTo(1);
        assertThat(ada.forfeited()).isZero();
    }

    @Test
    void whoever_has_any_run_is_listed_and_owes_every_slot() {
        var results = new Results().played("ada", "one", Outcome.UNDER_WAY, null, false);

        var ada = player(ONE_RUN_IN_TWO_POOLS, results, "ada");

        assertThat(ada.slots())
                .hasSize(2)
                .allSatisfy(slot -> assertThat(slot.run()).isNull());
        assertThat(ada.score()).isZero();
        assertThat(ada.estimate()).isZero();
        assertThat(ada.unattempted()).isEqualTo(2);
    }

    @Test
    void the_best_runs_of_a_pool_fill_its_slots() {
        var two = new Course(List.of(Results.pool("one")), 2);
        var results = new Results()
                .finished("ada", "one", 5400)
                .forfeited("ada", "one")
                .finished("ada", "one", 3600)
                .played("ada", "one", Outcome.FINISHED, 3599.0, true);
        // Par is the mean of what counts, 4500: 80 and 120, of which 105 are kept.

        var ada = player(two, results, "ada");

        assertThat(ada.slots().stream().map(Slot::score)).containsExactly(105.0, 80.0);
        assertThat(ada.score()).isEqualTo(92.5);
    }

    @Test
    void forfeits_and_disqualifications_fill_slots_with_nothing() {
        var results = new Results()
                .forfeited("ada", "one")
                .played("ada", "two", Outcome.DISQUALIFIED, 3600.0, false)
                .finished("bob", "one", 3600);

        var ada = player(ONE_RUN_IN_TWO_POOLS, results, "ada");

        assertThat(ada.forfeited()).isEqualTo(2);
        assertThat(ada.unattempted()).isZero();
        assertThat(ada.score()).isZero();
    }

    @Test
    void equal_scores_share_a_rank_and_the_next_one_is_left_out() {
        var results = new Results()
                .finished("ada", "one", 3600)
                .finished("bob", "two", 3600)
                .forfeited("cleo", "one")
                .finished("dora", "one", 3600)
                .finished("dora", "two", 3600);

        assertThat(ranks(results)).containsExactly("1 dora", "2 ada", "2 bob", "4 cleo");
    }

    @Test
    void of_equal_scores_those_who_finished_more_come_first_then_those_who_are_called_first() {
        var results = new Results()
                .forfeited("ada", "one")
                .finished("eve", "one", 36_000)
                .forfeited("bob", "two");
        // Five at par, so that who is ten times as slow has finished and scores nothing.
        IntStream.range(0, 5).forEach(_ -> results.finished("zoe", "one", 3600));

        assertThat(ranks(results)).containsExactly("1 zoe", "2 eve", "2 ada", "2 bob");
    }

    @Test
    void nobody_is_ranked_where_nobody_played_or_there_is_nothing_to_play() {
        assertThat(ranks(new Results())).isEmpty();
        assertThat(player(new Course(List.of(), 1), new Results(), "ada").score())
                .isZero();
    }

    private static PlayerScore player(Course course, Results results, String name) {
        var own = results.runs.stream()
                .filter(run -> run.account().equals(Results.player(name)))
                .toList();
        return course.player(Results.player(name), own, results.scores());
    }

    private static List<String> ranks(Results results) {
        var names = Stream.of("ada", "bob", "cleo", "dora", "eve", "zoe")
                .collect(Collectors.toMap(Results::player, name -> name));
        var players = ONE_RUN_IN_TWO_POOLS.players(results.runs, results.scores());
        return Leaderboard.of(players, account -> Objects.requireNonNull(names.get(account))).stream()
                .map(ranked -> ranked.rank() + " " + names.get(ranked.player().account()))
                .toList();
    }
}
