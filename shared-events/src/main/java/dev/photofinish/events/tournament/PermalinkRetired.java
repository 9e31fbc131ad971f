package dev.photofinish.events.tournament;

import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/** A permalink is drawn no more; what was played on it counts on. */
public record PermalinkRetired(TournamentId tournamentId, PoolId poolId, PermalinkId permalinkId, Instant at)
        implements TournamentEvent {}
