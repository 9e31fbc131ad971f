package dev.photofinish.query.tournament;

import dev.photofinish.events.PoolId;
import dev.photofinish.web.contract.Named;
import org.jspecify.annotations.Nullable;

/**
 * A pool on its tournament's page.
 *
 * @param permalinkCount those that are drawn
 */
@Named("AsyncPoolSummary")
record PoolSummary(PoolId id, String name, @Nullable String description, int permalinkCount) {
    static PoolSummary of(PoolState pool) {
        int drawn =
                (int) pool.permalinks().stream().filter(PermalinkState::active).count();
        return new PoolSummary(pool.id(), pool.name(), pool.description(), drawn);
    }
}
