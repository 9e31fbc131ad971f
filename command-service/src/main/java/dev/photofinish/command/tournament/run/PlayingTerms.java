package dev.photofinish.command.tournament.run;

import dev.photofinish.events.PoolId;
import java.util.Set;

/**
 * What is asked of those who play in a tournament.
 *
 * @param mostReattempts -1 = any number
 */
public record PlayingTerms(
        boolean active, boolean requireRacetime, int runsPerPool, int mostReattempts, Set<PoolId> pools) {
    public PlayingTerms {
        pools = Set.copyOf(pools);
    }
}
