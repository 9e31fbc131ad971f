package dev.photofinish.events.tournament;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/** A player will be in a live race. It counts as a run under way. */
public record LiveRunReserved(
        RunId runId, TournamentId tournamentId, PoolId poolId, LiveRaceId liveRaceId, AccountId account, Instant at)
        implements AsyncRunEvent {}
