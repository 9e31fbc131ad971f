package dev.photofinish.query.tournament;

import dev.photofinish.events.PoolId;
import dev.photofinish.query.tournament.scoring.Outcome;
import dev.photofinish.query.tournament.scoring.Played;
import dev.photofinish.web.contract.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a player is in a pool.
 *
 * @param runsUsed whatever came of them; those that another took the place of do not count
 * @param isOpen whether the pool has a place and a permalink left for the player, in a tournament that is active
 */
@Named("AsyncPoolProgress")
record PoolProgress(PoolId poolId, String name, int runsUsed, int runsPerPool, int finished, boolean isOpen) {
    static PoolProgress of(PoolState pool, Seen seen, List<Played> own) {
        var counting = own.stream()
                .filter(run -> run.pool().equals(pool.id()) && !run.reattempted())
                .toList();
        int owed = seen.tournament().terms().runsPerPool();
        int finished = (int) counting.stream()
                .filter(run -> run.outcome() == Outcome.FINISHED)
                .count();
        var taken = counting.stream().map(Played::permalink).collect(Collectors.toSet());
        boolean open = seen.tournament().terms().active() && counting.size() < owed && left(pool, taken);
        return new PoolProgress(pool.id(), pool.name(), counting.size(), owed, finished, open);
    }

    private static boolean left(PoolState pool, Set<?> taken) {
        return pool.permalinks().stream().anyMatch(one -> one.active() && !taken.contains(one.id()));
    }
}
