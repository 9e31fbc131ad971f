package dev.photofinish.query.tournament;

import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import dev.photofinish.query.tournament.scoring.Outcome;
import dev.photofinish.query.tournament.scoring.Slot;
import dev.photofinish.web.contract.Named;
import org.jspecify.annotations.Nullable;

/**
 * A place in a leaderboard for one run.
 *
 * @param runId null = empty, as are those that follow
 * @param live whether it was played in a live race
 */
@Named("AsyncLeaderboardSlot")
record SlotInfo(
        PoolId poolId,
        @Nullable RunId runId,
        @Nullable RunStatus status,
        @Nullable Double elapsedSeconds,
        @Nullable Double score,
        boolean live) {
    static SlotInfo of(Slot slot) {
        var run = slot.run();
        return run == null
                ? new SlotInfo(slot.pool(), null, null, null, null, false)
                : new SlotInfo(slot.pool(), run.run(), status(run.outcome()), run.elapsed(), slot.score(), run.live());
    }

    private static RunStatus status(Outcome outcome) {
        return switch (outcome) {
            case UNDER_WAY -> RunStatus.IN_PROGRESS;
            case FINISHED -> RunStatus.FINISHED;
            case FORFEITED -> RunStatus.FORFEIT;
            case DISQUALIFIED -> RunStatus.DISQUALIFIED;
        };
    }
}
