package dev.photofinish.query.tournament;

import dev.photofinish.query.web.QueryRefusal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In what order and of which kind a player's runs are shown (tournaments §6). */
record RunOrder(@Nullable RunStatus status, Comparator<RunInfo> order) {
    private static final Comparator<RunInfo> NEWEST = Comparator.comparing(RunInfo::threadOpenTime)
            .reversed()
            .thenComparing(run -> run.id().toString());

    /** Reads the query parameters: all of them, newest first, when they say nothing. */
    static RunOrder of(@Nullable String status, @Nullable String sort) {
        return new RunOrder(status(status), order(sort));
    }

    List<RunInfo> of(List<RunInfo> runs) {
        return runs.stream()
                .filter(run -> status == null || run.status() == status)
                .sorted(order)
                .toList();
    }

    /** Null = all. */
    static @Nullable RunStatus status(@Nullable String text) {
        if (text == null || text.equals("all")) {
            return null;
        }
        for (var status : RunStatus.values()) {
            if (status.text().equals(text)) {
                return status;
            }
        }
        throw QueryRefusal.INVALID_REQUEST.because(
                "status", "must be all, pending, in_progress, finished, forfeit or disqualified");
    }

    private static Comparator<RunInfo> order(@Nullable String sort) {
        return switch (sort) {
            case null -> NEWEST;
            case "newest" -> NEWEST;
            case "oldest" -> NEWEST.reversed();
            case "score" -> Comparator.comparing(RunInfo::score, highestFirst()).thenComparing(NEWEST);
            case "time" ->
                Comparator.comparing(RunInfo::elapsedSeconds, Comparator.nullsLast(Comparator.<Double>naturalOrder()))
                        .thenComparing(NEWEST);
            default -> throw QueryRefusal.INVALID_REQUEST.because("sort", "must be newest, oldest, score or time");
        };
    }

    private static Comparator<@Nullable Double> highestFirst() {
        return Comparator.nullsLast(Comparator.<Double>reverseOrder());
    }
}
