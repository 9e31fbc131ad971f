package dev.photofinish.query.tournament;

import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.organization.Standing;
import dev.photofinish.query.projection.Commits;
import dev.photofinish.query.projection.NotYetVisibleException;
import dev.photofinish.query.projection.ReadModelSettings;
import dev.photofinish.query.web.QueryRefusal;
import dev.photofinish.query.web.RestJson;
import dev.photofinish.query.web.Viewer;
import reactor.core.publisher.Mono;

/**
 * Pages of tournaments. Also answers the command side, which owes its callers the read model at or after their own
 * command. For members of the organization; to everybody else there is no such tournament.
 */
public final class TournamentPages {
    private final Tournaments tournaments;
    private final Boards boards;
    private final Runs runs;
    private final Commits commits;
    private final ReadModelSettings settings;
    private final PlaySettings play;

    TournamentPages(
            Tournaments tournaments,
            Boards boards,
            Runs runs,
            Commits commits,
            ReadModelSettings settings,
            PlaySettings play) {
        this.tournaments = tournaments;
        this.boards = boards;
        this.runs = runs;
        this.commits = commits;
        this.settings = settings;
        this.play = play;
    }

    /**
     * AsyncTournament, as it goes over the wire.
     *
     * @param atLeast position the answer contains; fails with {@link NotYetVisibleException} when the read model does not
     *     get there in time
     */
    public Mono<byte[]> detail(TournamentId id, long atLeast, Viewer viewer) {
        return seen(id, atLeast, viewer)
                .map(seen -> TournamentDetail.of(seen, play))
                .map(RestJson::bytes);
    }

    /** AsyncPoolList, as {@link #detail}. */
    public Mono<byte[]> pools(TournamentId id, long atLeast, Viewer viewer) {
        return seen(id, atLeast, viewer)
                .flatMap(seen -> boards.of(id).map(board -> pools(seen, board)))
                .map(RestJson::bytes);
    }

    /** One permalink with what was played on it. */
    Mono<Lists.PermalinkPage> permalink(TournamentId id, PermalinkId permalink, Viewer viewer) {
        return tournaments.seen(id, viewer, Standing::seesInside).flatMap(seen -> permalink(seen, permalink));
    }

    private Mono<Lists.PermalinkPage> permalink(Seen seen, PermalinkId id) {
        for (var pool : seen.tournament().pools()) {
            for (var permalink : pool.permalinks()) {
                if (permalink.id().equals(id)) {
                    return runs.on(id, seen)
                            .map(page -> new Lists.PermalinkPage(
                                    new Seeds(seen, page.view().board()).permalink(pool, permalink),
                                    pool.name(),
                                    page.infos()));
                }
            }
        }
        throw QueryRefusal.PERMALINK_NOT_FOUND.because("The tournament has no permalink with the id " + id);
    }

    private Mono<Seen> seen(TournamentId id, long atLeast, Viewer viewer) {
        return commits.await(atLeast, settings.waitAtMost())
                .then(Mono.defer(() -> tournaments.seen(id, viewer, Standing::seesInside)));
    }

    private static Lists.Pools pools(Seen seen, Board board) {
        var seeds = new Seeds(seen, board);
        var pools = seen.tournament().pools().stream().map(seeds::pool).toList();
        return new Lists.Pools(pools, pools.size());
    }
}
