package dev.photofinish.query.tournament;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.AsyncRunDrawn;
import dev.photofinish.query.tournament.scoring.Played;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run in a tournament as it is stored. Par times and scores are not: they are other runs' as well.
 *
 * @param liveRace null = it was played alone
 * @param review null = nobody has looked at it
 */
record RunState(
        RunId id,
        TournamentId tournament,
        PoolId pool,
        PermalinkId permalink,
        AccountId account,
        @Nullable LiveRaceId liveRace,
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

    RunState at(RunTimes other, Instant moment) {
        return new RunState(id, tournament, pool, permalink, account, liveRace, other, marks, handedIn, review, moment);
    }

    RunState marked(RunMarks other, Instant moment) {
        return new RunState(id, tournament, pool, permalink, account, liveRace, times, other, handedIn, review, moment);
    }

    RunState saying(HandedIn other, Instant moment) {
        return new RunState(id, tournament, pool, permalink, account, liveRace, times, marks, other, review, moment);
    }

    RunState judged(Reviewed other) {
        return new RunState(
                id, tournament, pool, permalink, account, liveRace, times, marks, handedIn, other, other.at());
    }

    RunStatus status() {
        if (marks.disqualification() != null) {
            return RunStatus.DISQUALIFIED;
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
                liveRace != null);
    }
}
