package dev.photofinish.query.tournament.scoring;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import org.jspecify.annotations.Nullable;

/**
 * A run, as far as scores ask for it.
 *
 * @param elapsed seconds; null when it has no start or no end
 * @param reattempted whether another run took its place, so that it counts nowhere
 * @param live whether it was part of a live race
 */
public record Played(
        RunId run,
        AccountId account,
        PoolId pool,
        PermalinkId permalink,
        Outcome outcome,
        @Nullable Double elapsed,
        boolean reattempted,
        boolean live) {
    /** The seconds by which it counts for the par time; null when it does not. What took no time is a mistake. */
    @Nullable
    Double counting() {
        return outcome == Outcome.FINISHED && !reattempted && elapsed != null && elapsed > 0 ? elapsed : null;
    }
}
