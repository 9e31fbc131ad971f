package dev.photofinish.query.tournament;

import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.web.contract.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pool with its permalinks, in the order they were added. */
@Named("AsyncPool")
record PoolInfo(
        PoolId id,
        TournamentId tournamentId,
        String name,
        @Nullable String description,
        List<PermalinkInfo> permalinks,
        Instant createdAt,
        Instant updatedAt) {}
