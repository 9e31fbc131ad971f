package dev.photofinish.command.tournament.run;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.model.AsyncRunPhase;
import dev.photofinish.command.tournament.model.AsyncRunState;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.AsyncRunEvent;
import dev.photofinish.events.tournament.LiveRunReserved;
import java.time.Instant;

/** A live race has reserved a run for a player. Whether it may was decided there. */
public record ReserveLiveRun(
        RunId runId, TournamentId tournamentId, PoolId poolId, LiveRaceId liveRaceId, AccountId account, Instant at)
        implements LiveRunWord {
    /** Again when the player had left; nothing happens otherwise. */
    @Override
    public Decision<AsyncRunEvent> decide(AsyncRunState run) {
        return run.phase() == AsyncRunPhase.NEW || (run.phase() == AsyncRunPhase.VOID && at.isAfter(run.startsAt()))
                ? accept(new LiveRunReserved(runId, tournamentId, poolId, liveRaceId, account, at))
                : nothing();
    }
}
