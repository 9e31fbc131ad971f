package dev.photofinish.query.tournament.scoring;

import java.util.Collection;
import java.util.Objects;
import java.util.OptionalDouble;

/** The par time of a permalink (tournaments §7.1). */
final class Par {
    private static final int BEST = 5;

    private Par() {}

    /** Mean of the best runs that count, in seconds; empty while there is none. */
    static OptionalDouble of(Collection<Played> runsOnOnePermalink) {
        return runsOnOnePermalink.stream()
                .map(Played::counting)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .limit(BEST)
                .average();
    }
}
