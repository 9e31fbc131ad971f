package dev.photofinish.command.tournament.run;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.model.AsyncRunPhase;
import dev.photofinish.command.tournament.model.AsyncRunState;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.liverace.LiveRaceOutcome;
import dev.photofinish.events.liverace.LiveRaceResult;
import dev.photofinish.events.tournament.AsyncRunEvent;
import dev.photofinish.events.tournament.LiveRunBegun;
import dev.photofinish.events.tournament.LiveRunResulted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;

/**
 * A live race says how it stands with one of its players (tournaments §8.8). The run follows it, whatever way it goes.
 *
 * @param startedAt by the clock of the room
 * @param at when the live race said so
 */
public record FollowLiveRace(
        RunId runId,
        TournamentId tournamentId,
        PoolId poolId,
        PermalinkId permalinkId,
        LiveRaceId liveRaceId,
        LiveRaceResult result,
        Instant startedAt,
        Instant at)
        implements LiveRunWord {
    /** What was said before is nothing new, be it said again out of its time; a review stands until something is. */
    @Override
    public Decision<AsyncRunEvent> decide(AsyncRunState run) {
        if (run.phase() == AsyncRunPhase.VOID && !at.isAfter(run.startsAt())) {
            return nothing();
        }
        var events = new ArrayList<AsyncRunEvent>();
        boolean begins = run.phase() == AsyncRunPhase.NEW
                || run.phase() == AsyncRunPhase.RESERVED
                || run.phase() == AsyncRunPhase.VOID;
        if (begins) {
            events.add(new LiveRunBegun(
                    runId, tournamentId, poolId, permalinkId, liveRaceId, result.account(), startedAt, at));
        }
        if (tellsMore(run, begins)) {
            events.add(told());
        }
        return accept(events);
    }

    private boolean tellsMore(AsyncRunState run, boolean begins) {
        var before = run.live();
        if (before == null || begins) {
            return result.outcome() != LiveRaceOutcome.RACING;
        }
        return !at.isBefore(before.at())
                && !(before.outcome() == result.outcome()
                        && before.startedAt().equals(startedAt)
                        && before.flagged() == result.flagged()
                        && Objects.equals(before.endedAt(), told().endedAt()));
    }

    private LiveRunResulted told() {
        var time = result.time();
        return new LiveRunResulted(
                runId,
                tournamentId,
                result.outcome(),
                startedAt,
                time == null ? null : startedAt.plus(time),
                result.flagged(),
                at);
    }
}
