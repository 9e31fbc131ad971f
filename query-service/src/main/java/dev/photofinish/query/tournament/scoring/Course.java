package dev.photofinish.query.tournament.scoring;

import static java.util.stream.Collectors.groupingBy;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.PoolId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What everybody owes in a tournament.
 *
 * @param pools in their order
 */
public record Course(List<PoolId> pools, int runsPerPool) {
    /** Keeps its own copy. */
    public Course {
        pools = List.copyOf(pools);
    }

    /** One entry for everybody who has a run of any kind, in no order. */
    public List<PlayerScore> players(Collection<Played> runs, Scores scores) {
        return runs.stream().collect(groupingBy(Played::account)).entrySet().stream()
                .map(player -> player(player.getKey(), player.getValue(), scores))
                .toList();
    }

    /** What one player has achieved with these runs of theirs. */
    public PlayerScore player(AccountId account, Collection<Played> own, Scores scores) {
        var byPool = own.stream()
                .filter(run -> run.outcome().over() && !run.reattempted())
                .map(run -> new Slot(run.pool(), run, scores.score(run)))
                .collect(groupingBy(Slot::pool));
        var slots = new ArrayList<Slot>();
        for (var pool : pools) {
            slots.addAll(best(pool, byPool));
        }
        return new PlayerScore(account, slots);
    }

    /** The best of what fills slots there, and empty ones for the rest. */
    private List<Slot> best(PoolId pool, Map<PoolId, List<Slot>> byPool) {
        var best = new ArrayList<>(byPool.getOrDefault(pool, List.of()).stream()
                .sorted(Comparator.comparingDouble(Slot::counted)
                        .reversed()
                        .thenComparing(slot -> !slot.is(Outcome.FINISHED)))
                .limit(runsPerPool)
                .toList());
        while (best.size() < runsPerPool) {
            best.add(new Slot(pool, null, null));
        }
        return best;
    }
}
