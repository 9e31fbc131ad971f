package dev.photofinish.query.tournament;

import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.web.contract.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A permalink as somebody may see it (tournaments §4).
 *
 * @param isActive false = retired: not drawn any more
 * @param released whether the viewer may see where it leads
 * @param url null = not released
 * @param notes null = none, or not released
 * @param parTime seconds; null = nobody has finished, or results are hidden
 * @param finishedRuns that make it; null = results are hidden
 */
@Named("AsyncPermalink")
record PermalinkInfo(
        PermalinkId id,
        PoolId poolId,
        boolean isActive,
        boolean released,
        @Nullable String url,
        @Nullable String notes,
        @Nullable Double parTime,
        @Nullable Integer finishedRuns,
        Instant createdAt,
        Instant updatedAt) {}
