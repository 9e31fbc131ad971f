package dev.photofinish.command.liverace.result;

import dev.photofinish.events.liverace.LiveRaceOutcome;
import dev.photofinish.events.liverace.LiveRaceResult;
import dev.photofinish.events.racetime.Entrant;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a room and what became of them there.
 *
 * @param status as racetime.gg says (racetime §5.3)
 * @param time from the start; null without one, and also there when they were disqualified
 */
public record RoomRow(
        Entrant entrant, String status, @Nullable Duration time) {
    static final Set<String> TRANSIENT = Set.of("ready", "not_ready", "in_progress");

    /** The result before, as it is now; the same when the status says nothing of it. */
    LiveRaceResult of(LiveRaceResult before) {
        return switch (status) {
            case "done" -> time == null ? before : with(before, LiveRaceOutcome.FINISHED, time);
            case "dnf" -> with(before, LiveRaceOutcome.FORFEITED, null);
            case "dq" -> with(before, LiveRaceOutcome.DISQUALIFIED, null);
            case "in_progress" -> with(before, LiveRaceOutcome.RACING, null);
            default -> before;
        };
    }

    static LiveRaceResult with(LiveRaceResult before, LiveRaceOutcome outcome, @Nullable Duration time) {
        return new LiveRaceResult(before.runId(), before.account(), before.entrant(), outcome, time, before.flagged());
    }
}
