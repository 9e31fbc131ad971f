package dev.photofinish.query.tournament.scoring;

import static java.util.stream.Collectors.groupingBy;

import dev.photofinish.events.PermalinkId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The par times of some permalinks, and every score by them. All come from the same runs at once: no score is ever by
 * another par time than that of its neighbour.
 */
public final class Scores {
    private final Map<PermalinkId, Double> pars;

    private Scores(Map<PermalinkId, Double> pars) {
        this.pars = pars;
    }

    /** By all that was played on those permalinks. */
    public static Scores of(Collection<Played> runs) {
        var pars = new HashMap<PermalinkId, Double>();
        runs.stream()
                .collect(groupingBy(Played::permalink))
                .forEach((permalink, played) -> Par.of(played).ifPresent(par -> pars.put(permalink, par)));
        return new Scores(Map.copyOf(pars));
    }

    /** Seconds; null while nobody has finished there. */
    public @Nullable Double par(PermalinkId permalink) {
        return pars.get(permalink);
    }

    /** Null for what has none yet, and for what another run took the place of. */
    public @Nullable Double score(Played run) {
        var par = pars.get(run.permalink());
        if (par == null || run.reattempted()) {
            return null;
        }
        var elapsed = run.counting();
        return switch (run.outcome()) {
            case UNDER_WAY -> null;
            case FINISHED -> elapsed == null ? null : (Double) Score.of(elapsed, par);
            case FORFEITED, DISQUALIFIED -> (Double) 0.0;
        };
    }
}
