package dev.photofinish.query.tournament;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.organization.Standing;
import dev.photofinish.query.projection.Commits;
import dev.photofinish.query.projection.NotYetVisibleException;
import dev.photofinish.query.projection.ReadModelSettings;
import dev.photofinish.query.web.Paging;
import dev.photofinish.query.web.QueryRefusal;
import dev.photofinish.query.web.RestJson;
import dev.photofinish.query.web.Viewer;
import java.util.function.Predicate;
import reactor.core.publisher.Mono;

/** Runs in tournaments, for members of the organization. Also answers the command side, as {@link TournamentPages}. */
public final class RunPages {
    private final Tournaments tournaments;
    private final Runs runs;
    private final Commits commits;
    private final ReadModelSettings settings;

    RunPages(Tournaments tournaments, Runs runs, Commits commits, ReadModelSettings settings) {
        this.tournaments = tournaments;
        this.runs = runs;
        this.commits = commits;
        this.settings = settings;
    }

    /**
     * AsyncRun, as it goes over the wire.
     *
     * @param atLeast position the answer contains; fails with {@link NotYetVisibleException} when the read model does not
     *     get there in time
     * @return fails as not permitted for somebody else's run while results are hidden
     */
    public Mono<byte[]> run(RunId id, long atLeast, Viewer viewer) {
        return commits.await(atLeast, settings.waitAtMost())
                .then(Mono.defer(() -> run(id, viewer, Standing::seesInside)))
                .map(RestJson::bytes);
    }

    /** A run for who reviews it. */
    Mono<RunInfo> review(RunId id, Viewer viewer) {
        return run(id, viewer, Standing::mayReview);
    }

    /** What a player has played; somebody else is refused while results are hidden. */
    Mono<Lists.Runs> of(TournamentId tournament, AccountId player, RunOrder order, Viewer viewer) {
        var seen = player.equals(viewer.account())
                ? tournaments.seen(tournament, viewer, Standing::seesInside)
                : tournaments.seenWithResults(tournament, viewer);
        return seen.flatMap(found -> runs.of(player, found))
                .map(ShownRuns::infos)
                .map(order::of)
                .map(found -> new Lists.Runs(found, found.size(), false));
    }

    /** What waits for a review. */
    Mono<Lists.Runs> queue(TournamentId tournament, QueueFilter filter, Paging paging, Viewer viewer) {
        return tournaments
                .seen(tournament, viewer, Standing::mayReview)
                .flatMap(seen -> runs.part(filter.wanted(), paging, seen));
    }

    private Mono<RunInfo> run(RunId id, Viewer viewer, Predicate<Standing> right) {
        return runs.byId(id)
                .flatMap(run -> tournaments
                        .find(run.tournament(), viewer)
                        .flatMap(seen -> Tournaments.permitted(seen, right))
                        .flatMap(seen -> show(run, seen)))
                .switchIfEmpty(Mono.error(() -> unknown(id)));
    }

    private Mono<RunInfo> show(RunState run, Seen seen) {
        return seen.hidden() && !run.account().equals(seen.viewer())
                ? Mono.error(Tournaments::hidden)
                : runs.shown(run, seen);
    }

    private static RuntimeException unknown(RunId id) {
        return QueryRefusal.RUN_NOT_FOUND.because("No run has the id " + id);
    }
}
