package dev.photofinish.events.tournament;

import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/** A retired permalink is drawn again. */
public record PermalinkRestored(TournamentId tournamentId, PoolId poolId, PermalinkId permalinkId, Instant at)
        implements TournamentEvent {}
