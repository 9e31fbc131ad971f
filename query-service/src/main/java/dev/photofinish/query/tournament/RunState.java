package dev.photofinish.query.tournament;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.AsyncRunDrawn;
import dev.photofinish.events.tournament.LiveRunBegun;
import dev.photofinish.query.tournament.scoring.Played;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run in a tournament as it is stored. Par times and scores are not: they are other runs' as well.
 *
 * @param live null = it was played alone
 * @param review null = nobody has looked at it
 */
record RunState(
        RunId id,
        TournamentId tournament,
        PoolId pool,
        PermalinkId permalink,
        AccountId account,
        @Nullable LivePart live,
        RunTimes times,
        RunMarks marks,
        HandedIn handedIn,
        @Nullable Reviewed review,
        Instant updatedAt) {
    static RunState of(AsyncRunDrawn drawn) {
        return new RunState(
                drawn.runId(),
                drawn.tournamentId(),
                drawn.poolId(),
                drawn.permalinkId(),
                drawn.account(),
                null,
                new RunTimes(drawn.at(), drawn.startBefore(), null, null, null),
                RunMarks.NONE,
                HandedIn.NOTHING,
                null,
                drawn.at());
    }

    static RunState of(LiveRunBegun begun) {
        return new RunState(
                begun.runId(),
                begun.tournamentId(),
                begun.poolId(),
                begun.permalinkId(),
                begun.account(),
                LivePart.in(begun.liveRaceId()),
                new RunTimes(begun.startedAt(), begun.startedAt(), begun.startedAt(), begun.startedAt(), null),
                RunMarks.NONE,
                HandedIn.NOTHING,
                null,
                begun.at());
    }

    RunState at(RunTimes other, Instant moment) {
        return new RunState(id, tournament, pool, permalink, account, live, other, marks, handedIn, review, moment);
    }

    RunState marked(RunMarks other, Instant moment) {
        return new RunState(id, tournament, pool, permalink, account, live, times, other, handedIn, review, moment);
    }

    RunState saying(HandedIn other, Instant moment) {
        return new RunState(id, tournament, pool, permalink, account, live, times, marks, other, review, moment);
    }

    RunState judged(Reviewed other) {
        return new RunState(
                id, tournament, pool, permalink, account, live, times, marks, handedIn, other, other.at());
    }

    RunState inRoom(LivePart other, RunTimes moments, Instant moment) {
        return new RunState(
                id, tournament, pool, permalink, account, other, moments, marks, handedIn, review, moment);
    }

    /** The live race it belongs to; null = it was played alone. */
    @Nullable
    LiveRaceId liveRace() {
        return live == null ? null : live.race();
    }

    /** Whether there is nothing of it any more. */
    boolean gone() {
        return live != null && live.gone();
    }

    RunStatus status() {
        if (marks.disqualification() != null) {
            return RunStatus.DISQUALIFIED;
        }
        if (live != null) {
            return live.status();
        }
        if (marks.forfeit() != null) {
            return RunStatus.FORFEIT;
        }
        if (times.endedAt() != null) {
            return RunStatus.FINISHED;
        }
        return times.startedAt() == null ? RunStatus.PENDING : RunStatus.IN_PROGRESS;
    }

    Played played() {
        return new Played(
                id,
                account,
                pool,
                permalink,
                status().outcome(),
                times.seconds(),
                marks.reattempted(),
                live != null);
    }
}
