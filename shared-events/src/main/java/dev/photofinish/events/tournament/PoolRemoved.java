package dev.photofinish.events.tournament;

import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/** A pool in which nothing was played is gone, with its permalinks. */
public record PoolRemoved(TournamentId tournamentId, PoolId poolId, Instant at) implements TournamentEvent {}
