package dev.photofinish.query.tournament.scoring;

import dev.photofinish.events.PoolId;
import org.jspecify.annotations.Nullable;

/**
 * A place for one run in a pool (tournaments §7.2).
 *
 * @param run null = empty
 * @param score null = none yet, which counts as 0
 */
public record Slot(
        PoolId pool, @Nullable Played run, @Nullable Double score) {
    double counted() {
        return score == null ? 0 : score;
    }

    boolean is(Outcome outcome) {
        return run != null && run.outcome() == outcome;
    }
}
