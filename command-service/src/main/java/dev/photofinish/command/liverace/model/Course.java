package dev.photofinish.command.liverace.model;

import dev.photofinish.events.liverace.LiveRaceCancellation;
import dev.photofinish.events.liverace.LiveRaceOutcome;
import dev.photofinish.events.liverace.LiveRaceResult;
import dev.photofinish.events.liverace.RecordingOutcome;
import dev.photofinish.events.liverace.ResultCorrection;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/**
 * How a race goes, by the people's ids on racetime.gg. Immutable.
 *
 * @param startedAt null before the start
 * @param endedAt null before the end
 * @param results of everybody who has a run
 * @param told the results as they were told at the end; empty before the first end
 * @param settled whether the results stand
 * @param silent whether racetime.gg did not tell of the room when it was last asked for results, and that was noted
 * @param off why it was called off; null = it was not
 */
public record Course(
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        PMap<String, LiveRaceResult> results,
        PMap<String, LiveRaceResult> told,
        boolean settled,
        boolean silent,
        @Nullable LiveRaceCancellation off) {
    static final Course AHEAD = new Course(null, null, OrderedPMap.empty(), OrderedPMap.empty(), false, false, null);

    /** Whether somebody still races. */
    public boolean racing() {
        return results.values().stream().anyMatch(one -> one.outcome() == LiveRaceOutcome.RACING);
    }

    /** How many finished. */
    public int finishers() {
        return Math.toIntExact(results.values().stream()
                .filter(one -> one.outcome() == LiveRaceOutcome.FINISHED)
                .count());
    }

    /** What is other than it was told. */
    public List<ResultCorrection> corrections() {
        return results.entrySet().stream()
                .filter(one -> !one.getValue().equals(told.get(one.getKey())))
                .map(one -> new ResultCorrection(told.get(one.getKey()), one.getValue()))
                .toList();
    }

    Course started(Instant at, List<LiveRaceResult> participants) {
        return new Course(at, null, results, told, false, silent, null).noted(participants);
    }

    Course noted(List<LiveRaceResult> some) {
        var all = results;
        for (var one : some) {
            all = all.plus(one.entrant().racetimeId(), one);
        }
        return new Course(startedAt, endedAt, all, told, settled, silent, off);
    }

    Course ended(Instant at) {
        return new Course(startedAt, at, results, results, settled, false, null);
    }

    Course corrected() {
        return new Course(startedAt, endedAt, results, results, settled, silent, off);
    }

    Course reopened() {
        return new Course(startedAt, null, results, told, false, silent, null);
    }

    Course standing() {
        return new Course(startedAt, endedAt, results, told, true, silent, off);
    }

    Course off(LiveRaceCancellation why) {
        return new Course(startedAt, endedAt, results, told, settled, silent, why);
    }

    /** A refusal says nothing of racetime.gg: some come before it is asked. */
    Course tried(RecordingOutcome outcome) {
        boolean unanswered = outcome == RecordingOutcome.REFUSED ? silent : outcome == RecordingOutcome.FAILED;
        return new Course(startedAt, endedAt, results, told, settled, unanswered, off);
    }
}
