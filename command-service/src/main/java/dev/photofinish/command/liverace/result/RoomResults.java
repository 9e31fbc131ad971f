package dev.photofinish.command.liverace.result;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the room of a live race says at its end, read over HTTP (tournaments §8.8).
 *
 * @param cancelled whether it was cancelled or split up, rather than finished
 * @param startedAt null when the race never began
 * @param endedAt null when it never began
 */
public record RoomResults(
        String slug,
        boolean cancelled,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        List<RoomRow> rows) {
    public RoomResults {
        rows = List.copyOf(rows);
    }

    /** Whether somebody seems to race still, which the next look will put right. */
    public boolean transientRows() {
        return rows.stream().anyMatch(row -> RoomRow.TRANSIENT.contains(row.status()));
    }

    /** Whether somebody finished. */
    public boolean finishers() {
        return rows.stream().anyMatch(row -> row.status().equals("done"));
    }
}
