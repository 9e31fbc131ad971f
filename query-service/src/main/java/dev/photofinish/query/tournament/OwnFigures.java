package dev.photofinish.query.tournament;

import dev.photofinish.events.tournament.TournamentTerms;
import dev.photofinish.query.tournament.scoring.Outcome;
import dev.photofinish.query.tournament.scoring.Played;
import dev.photofinish.query.tournament.scoring.Ranked;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes a viewer's {@link Dashboard}. Pure.
 *
 * @param own the viewer's runs
 * @param order everybody's places
 */
record OwnFigures(Seen seen, List<Played> own, List<Ranked> order) {
    Dashboard with(@Nullable RunInfo activeRun, Instant now) {
        int under = count(Outcome.UNDER_WAY);
        int replaced = (int) own.stream().filter(Played::reattempted).count();
        var place = seen.hidden() ? null : place();
        return new Dashboard(
                count(Outcome.FINISHED),
                count(Outcome.FORFEITED) + count(Outcome.DISQUALIFIED),
                under,
                replaced,
                bestTime(),
                place == null ? noScore() : (Double) place.player().score(),
                place == null ? noScore() : (Double) place.player().estimate(),
                place == null ? null : (Integer) place.rank(),
                seen.hidden() ? null : (Integer) order.size(),
                left(replaced),
                activeRun,
                seen.tournament().pools().stream()
                        .map(pool -> PoolProgress.of(pool, seen, own))
                        .toList(),
                now);
    }

    private @Nullable Double noScore() {
        return seen.hidden() ? null : (Double) 0.0;
    }

    private @Nullable Ranked place() {
        return order.stream()
                .filter(ranked -> ranked.player().account().equals(seen.viewer()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Integer left(int used) {
        int most = seen.tournament().terms().mostReattempts();
        return most == TournamentTerms.ANY_NUMBER ? null : (Integer) Math.max(0, most - used);
    }

    private @Nullable Double bestTime() {
        return own.stream()
                .filter(run -> run.outcome() == Outcome.FINISHED && !run.reattempted())
                .map(Played::elapsed)
                .filter(Objects::nonNull)
                .min(Double::compare)
                .orElse(null);
    }

    private int count(Outcome outcome) {
        return (int) own.stream()
                .filter(run -> run.outcome() == outcome && !run.reattempted())
                .count();
    }
}
