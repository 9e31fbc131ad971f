package dev.photofinish.command.notification.post;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The first three. */
final class Podium {
    private static final List<String> MEDALS = List.of("🥇", "🥈", "🥉");

    private Podium() {}

    /** A line for each of the first, who come in order. */
    static String of(List<String> finishers) {
        return finishers.isEmpty()
                ? "No finishers"
                : IntStream.range(0, Math.min(MEDALS.size(), finishers.size()))
                        .mapToObj(place -> MEDALS.get(place) + " " + finishers.get(place))
                        .collect(Collectors.joining("\n"));
    }
}
