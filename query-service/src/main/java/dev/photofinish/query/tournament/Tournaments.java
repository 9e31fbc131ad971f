package dev.photofinish.query.tournament;

import dev.photofinish.events.TournamentId;
import dev.photofinish.events.organization.Standing;
import dev.photofinish.query.organization.Standings;
import dev.photofinish.query.projection.Documents;
import dev.photofinish.query.web.QueryRefusal;
import dev.photofinish.query.web.Viewer;
import java.util.Objects;
import java.util.function.Predicate;
import reactor.core.publisher.Mono;

/** Tournaments as far as somebody may see them: to whoever does not belong to the organization they are not there. */
public final class Tournaments {
    private final Documents<TournamentState> tournaments;
    private final Standings standings;

    Tournaments(Documents<TournamentState> tournaments, Standings standings) {
        this.tournaments = tournaments;
        this.standings = standings;
    }

    /**
     * A tournament for somebody who is signed in.
     *
     * @param right what they need, such as {@link Standing#mayReview}; {@link Standing#seesInside} for what every member sees
     * @return fails as not found for whoever does not belong there, as not permitted for whoever lacks the right
     */
    public Mono<Seen> seen(TournamentId id, Viewer viewer, Predicate<Standing> right) {
        return find(id, viewer).switchIfEmpty(Mono.error(() -> unknown(id))).flatMap(seen -> permitted(seen, right));
    }

    /** The same, and of one that is deleted as well. */
    public Mono<Seen> seenOrGone(TournamentId id, Viewer viewer, Predicate<Standing> right) {
        return findOrGone(id, viewer)
                .switchIfEmpty(Mono.error(() -> unknown(id)))
                .flatMap(seen -> permitted(seen, right));
    }

    /** As {@link #seen}, but empty for whoever does not belong there. */
    public Mono<Seen> find(TournamentId id, Viewer viewer) {
        return findOrGone(id, viewer).filter(seen -> !seen.tournament().deleted());
    }

    private Mono<Seen> findOrGone(TournamentId id, Viewer viewer) {
        var account = Objects.requireNonNull(viewer.account(), "of somebody who is signed in");
        return tournaments
                .byId(id.toString())
                .flatMap(found -> standings
                        .of(found.state().organization(), viewer)
                        .filter(Standing::seesInside)
                        .map(standing -> new Seen(found.state(), found.position(), standing, account)));
    }

    /** Refuses whoever lacks the right. */
    static Mono<Seen> permitted(Seen seen, Predicate<Standing> right) {
        return right.test(seen.standing())
                ? Mono.just(seen)
                : Mono.error(QueryRefusal.NOT_PERMITTED.because("Your permissions do not cover that"));
    }

    /** The same, for results of others. */
    Mono<Seen> seenWithResults(TournamentId id, Viewer viewer) {
        return seen(id, viewer, Standing::seesInside)
                .filter(seen -> !seen.hidden())
                .switchIfEmpty(Mono.error(Tournaments::hidden));
    }

    static RuntimeException hidden() {
        return QueryRefusal.RESULTS_HIDDEN.because("Results are shown when the tournament is over");
    }

    private static RuntimeException unknown(TournamentId id) {
        return QueryRefusal.TOURNAMENT_NOT_FOUND.because("No tournament has the id " + id);
    }
}
