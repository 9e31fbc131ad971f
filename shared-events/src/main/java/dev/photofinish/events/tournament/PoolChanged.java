package dev.photofinish.events.tournament;

import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A pool is called or described otherwise. */
public record PoolChanged(
        TournamentId tournamentId,
        PoolId poolId,
        String name,
        @Nullable String description,
        Instant at) implements TournamentEvent {}
