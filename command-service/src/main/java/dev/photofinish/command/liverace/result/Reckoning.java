package dev.photofinish.command.liverace.result;

import dev.photofinish.command.liverace.model.LiveRaceState;
import dev.photofinish.events.liverace.LiveRaceOutcome;
import dev.photofinish.events.liverace.LiveRaceResult;
import dev.photofinish.events.liverace.RejectedEntrant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a room's list means for those in its live race (tournaments §8.8, the table). */
final class Reckoning {
    private final LiveRaceState race;
    private final Map<String, RoomRow> rows;

    Reckoning(LiveRaceState race, RoomResults room) {
        this.race = race;
        this.rows = room.rows().stream()
                .collect(Collectors.toMap(row -> row.entrant().racetimeId(), Function.identity(), (one, _) -> one));
    }

    /** Everybody's result; who is not in the list any more has given up, and somebody should look at it. */
    List<LiveRaceResult> results(boolean settled) {
        return race.course().results().values().stream()
                .map(before -> result(before, settled))
                .toList();
    }

    private LiveRaceResult result(LiveRaceResult before, boolean settled) {
        var row = rows.get(before.entrant().racetimeId());
        if (row == null) {
            return new LiveRaceResult(
                    before.runId(), before.account(), before.entrant(), LiveRaceOutcome.FORFEITED, null, true);
        }
        if (!RoomRow.TRANSIENT.contains(row.status())) {
            return row.of(before);
        }
        return settled ? RoomRow.with(before, LiveRaceOutcome.FORFEITED, null) : before;
    }

    /** Everybody in the room without a run, with what became of them there. */
    List<RejectedEntrant> others() {
        var results = race.course().results();
        return race.rejected().values().stream()
                .filter(one -> !results.containsKey(one.entrant().racetimeId()))
                .map(one -> {
                    var row = rows.get(one.entrant().racetimeId());
                    return row == null
                            ? one
                            : new RejectedEntrant(
                                    one.entrant(),
                                    one.account(),
                                    one.reasons(),
                                    one.reason(),
                                    row.status(),
                                    row.time());
                })
                .toList();
    }
}
