package dev.photofinish.live.board;

import dev.photofinish.live.view.BoardEntry;
import dev.photofinish.live.view.Picture;
import java.util.Comparator;
import java.util.List;

/**
 * The one order of players everywhere (live-protocol §6.1, better C17): finished by time; playing by layer, then by who
 * reached it first; ready; registered; abandoned by how far they came. Equal players keep the order they joined in.
 */
final class RaceOrder {
    private record Ranked(BoardEntry entry, int group, long first, long second) {}

    private static final Comparator<Ranked> ORDER = Comparator.comparingInt(Ranked::group)
            .thenComparingLong(Ranked::first)
            .thenComparingLong(Ranked::second);

    private RaceOrder() {}

    static List<BoardEntry> of(Picture picture) {
        return picture.view().board().entries().stream()
                .map(entry -> ranked(entry, picture.igtOf(entry)))
                .sorted(ORDER)
                .map(Ranked::entry)
                .toList();
    }

    private static Ranked ranked(BoardEntry entry, long igtMs) {
        return switch (entry.status()) {
            case FINISHED -> new Ranked(entry, 1, igtMs, 0);
            case PLAYING -> {
                Long reached = entry.entryOf(entry.layer());
                yield new Ranked(entry, 2, -entry.layer(), reached == null ? igtMs : reached);
            }
            case READY -> new Ranked(entry, 3, 0, 0);
            case REGISTERED -> new Ranked(entry, 4, 0, 0);
            case ABANDONED -> new Ranked(entry, 5, -entry.layer(), igtMs);
        };
    }
}
