package dev.photofinish.live.board;

import dev.photofinish.events.RunId;
import dev.photofinish.live.view.BoardEntry;
import dev.photofinish.live.view.Picture;
import dev.photofinish.live.view.RunStatus;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The board in order, with gaps to the leader, as of one moment. A pure function of the picture.
 *
 * @param rows best first
 * @param leaderSplits layer → in-game time of the leader's first entry; null when there is none
 */
public record Standings(List<Standing> rows, @Nullable SortedMap<Integer, Long> leaderSplits) {
    /** Works out the standings. Nobody leads who is alone (live-protocol §11). */
    public static Standings of(Picture picture) {
        List<BoardEntry> order = RaceOrder.of(picture);
        BoardEntry leader = picture.view().facts().solo() ? null : leader(order);
        if (leader == null) {
            return new Standings(rows(picture, order, null, null), null);
        }
        LeaderSplits splits = LeaderSplits.of(leader, picture.view().board().totalLayers());
        SortedMap<Integer, Long> map = splits.asMap();
        return new Standings(rows(picture, order, leader, splits), map.isEmpty() ? null : map);
    }

    /** The row of a run. */
    public Optional<Standing> row(RunId run) {
        return rows.stream().filter(row -> row.entry().runId().equals(run)).findFirst();
    }

    private static @Nullable BoardEntry leader(List<BoardEntry> order) {
        if (order.isEmpty()) {
            return null;
        }
        BoardEntry first = order.getFirst();
        return first.status() == RunStatus.PLAYING || first.status() == RunStatus.FINISHED ? first : null;
    }

    private static List<Standing> rows(
            Picture picture, List<BoardEntry> order, @Nullable BoardEntry leader, @Nullable LeaderSplits splits) {
        return order.stream()
                .map(entry -> new Standing(
                        entry,
                        picture.igtOf(entry),
                        picture.deathsOf(entry),
                        entry.entryOf(entry.layer()),
                        leader == null || splits == null || leader.runId().equals(entry.runId())
                                ? null
                                : gap(entry, picture.igtOf(entry), leader, splits),
                        picture.connected().contains(entry.runId())))
                .toList();
    }

    private static @Nullable Long gap(BoardEntry entry, long igtMs, BoardEntry leader, LeaderSplits splits) {
        return switch (entry.status()) {
            case FINISHED -> igtMs - leader.igtMs();
            case PLAYING -> splits.gap(entry, igtMs);
            case READY, REGISTERED, ABANDONED -> null;
        };
    }
}
