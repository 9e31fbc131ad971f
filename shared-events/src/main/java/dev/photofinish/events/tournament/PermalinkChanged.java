package dev.photofinish.events.tournament;

import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/** A permalink nobody has played yet leads elsewhere, or has other notes. */
public record PermalinkChanged(TournamentId tournamentId, PoolId poolId, Permalink permalink, Instant at)
        implements TournamentEvent {}
