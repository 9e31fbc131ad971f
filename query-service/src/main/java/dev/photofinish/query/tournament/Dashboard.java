package dev.photofinish.query.tournament;

import dev.photofinish.web.contract.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody is in a tournament (tournaments §6). Runs that another took the place of count as re-attempted and
 * nowhere else.
 *
 * @param forfeited disqualified ones among them
 * @param bestTimeSeconds null = nothing is finished
 * @param score null = results are hidden, as for those that follow
 * @param rank null = no run yet
 * @param reattemptsLeft null = any number
 * @param activeRun null = none is under way
 */
@Named("AsyncDashboard")
record Dashboard(
        int completed,
        int forfeited,
        int active,
        int reattempted,
        @Nullable Double bestTimeSeconds,
        @Nullable Double score,
        @Nullable Double estimate,
        @Nullable Integer rank,
        @Nullable Integer playerCount,
        @Nullable Integer reattemptsLeft,
        @Nullable RunInfo activeRun,
        List<PoolProgress> pools,
        Instant serverTime) {}
