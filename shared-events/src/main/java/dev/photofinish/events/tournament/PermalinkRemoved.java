package dev.photofinish.events.tournament;

import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/** A permalink nobody has played is gone. */
public record PermalinkRemoved(TournamentId tournamentId, PoolId poolId, PermalinkId permalinkId, Instant at)
        implements TournamentEvent {}
