package dev.photofinish.live.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.live.RaceStory;
import dev.photofinish.live.view.Board;
import dev.photofinish.live.view.BoardEntry;
import dev.photofinish.live.view.Picture;
import dev.photofinish.live.view.RaceView;
import dev.photofinish.live.view.RunStatus;
import dev.photofinish.live.view.Visit;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RaceOrderPropertiesTest {
    @Property(tries = 300)
    void everybody_is_listed_exactly_once(@ForAll("boards") List<BoardEntry> entries) {
        assertThat(order(entries)).containsExactlyInAnyOrderElementsOf(entries);
    }

    @Property(tries = 300)
    void ordering_what_is_ordered_changes_nothing(@ForAll("boards") List<BoardEntry> entries) {
        List<BoardEntry> once = order(entries);
        assertThat(order(once)).isEqualTo(once);
    }

    @Property(tries = 300)
    void groups_follow_one_another(@ForAll("boards") List<BoardEntry> entries) {
        assertThat(order(entries)).extracting(RaceOrderPropertiesTest::group).isSorted();
    }

    @Property(tries = 300)
    void equals_keep_the_order_they_came_in(@ForAll("boards") List<BoardEntry> entries) {
        List<BoardEntry> waiting = entries.stream()
                .filter(entry -> entry.status() == RunStatus.READY)
                .toList();
        assertThat(order(entries).stream().filter(waiting::contains)).containsExactlyElementsOf(waiting);
    }

    @Property(tries = 300)
    void nobody_on_a_lower_layer_is_ahead_among_those_who_play(@ForAll("boards") List<BoardEntry> entries) {
        assertThat(order(entries).stream()
                        .filter(entry -> entry.status() == RunStatus.PLAYING)
                        .map(entry -> -entry.layer()))
                .isSorted();
    }

    @Provide
    Arbitrary<List<BoardEntry>> boards() {
        Arbitrary<RunStatus> status = Arbitraries.of(RunStatus.class);
        Arbitrary<Integer> layer = Arbitraries.integers().between(0, 3);
        Arbitrary<Long> igt = Arbitraries.longs().between(0, 5);
        Arbitrary<Boolean> known = Arbitraries.of(true, false);
        return Combinators.combine(Arbitraries.create(UUID::randomUUID), status, layer, igt, known)
                .as(RaceOrderPropertiesTest::entry)
                .list()
                .ofMaxSize(12);
    }

    private static BoardEntry entry(UUID id, RunStatus status, int layer, long igt, boolean known) {
        List<Visit> visits = known ? List.of(new Visit("node", layer, igt, 0)) : List.of();
        return new BoardEntry(
                new RunId(id),
                RaceStory.account("x"),
                0,
                status,
                true,
                null,
                null,
                layer,
                igt,
                0,
                visits,
                null,
                0,
                0,
                0,
                null);
    }

    private static int group(BoardEntry entry) {
        return switch (entry.status()) {
            case FINISHED -> 1;
            case PLAYING -> 2;
            case READY -> 3;
            case REGISTERED -> 4;
            case ABANDONED -> 5;
        };
    }

    private static List<BoardEntry> order(List<BoardEntry> entries) {
        RaceView none = RaceView.none(new RaceId(RaceStory.uuid("race")));
        return RaceOrder.of(Picture.of(new RaceView(1, none.facts(), new Board(1, 6, entries), none.casters())));
    }
}
