package dev.photofinish.events.tournament;

import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A tournament has a further pool. */
public record PoolAdded(
        TournamentId tournamentId,
        PoolId poolId,
        String name,
        @Nullable String description,
        Instant at) implements TournamentEvent {}
