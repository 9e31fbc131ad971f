package dev.photofinish.query.tournament;

import dev.photofinish.web.contract.Named;
import java.util.List;

/** Lists of tournaments' things, as tournaments §11 spells lists. */
final class Lists {
    private Lists() {}

    /** Newest first; the count is that of all there are, shown here or not. */
    @Named("AsyncTournamentList")
    record Tournaments(List<TournamentSummary> items, long count, boolean hasMore) {}

    /** In the order they were added. */
    @Named("AsyncPoolList")
    record Pools(List<PoolInfo> items, int count) {}

    /** The count is that of all there are, shown here or not. */
    @Named("AsyncRunList")
    record Runs(List<RunInfo> items, long count, boolean hasMore) {}

    /** A permalink and what was played on it, best first; one's own alone while results are hidden. */
    @Named("AsyncPermalinkPage")
    record PermalinkPage(PermalinkInfo permalink, String poolName, List<RunInfo> runs) {}
}
