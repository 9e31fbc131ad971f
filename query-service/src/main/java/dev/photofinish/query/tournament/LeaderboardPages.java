package dev.photofinish.query.tournament;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.organization.Standing;
import dev.photofinish.live.Person;
import dev.photofinish.query.account.Names;
import dev.photofinish.query.tournament.scoring.Leaderboard;
import dev.photofinish.query.tournament.scoring.Outcome;
import dev.photofinish.query.tournament.scoring.Played;
import dev.photofinish.query.tournament.scoring.Ranked;
import dev.photofinish.query.web.Paging;
import dev.photofinish.query.web.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Leaderboards of tournaments, and how far somebody is in one. */
final class LeaderboardPages {
    private record Order(Seen seen, Board board, List<Ranked> ranked, Map<AccountId, Person> people) {}

    private final Tournaments tournaments;
    private final Boards boards;
    private final Runs runs;
    private final Names names;
    private final Clock clock;

    LeaderboardPages(Tournaments tournaments, Boards boards, Runs runs, Names names, Clock clock) {
        this.tournaments = tournaments;
        this.boards = boards;
        this.runs = runs;
        this.names = names;
        this.clock = clock;
    }

    /** A part of the leaderboard; refused while results are hidden. */
    Mono<LeaderboardInfo> leaderboard(TournamentId id, Paging paging, Viewer viewer) {
        return tournaments.seenWithResults(id, viewer).flatMap(this::order).map(order -> part(order, paging));
    }

    /** The viewer's own figures. */
    Mono<Dashboard> dashboard(TournamentId id, Viewer viewer) {
        return tournaments
                .seen(id, viewer, Standing::seesInside)
                .flatMap(this::order)
                .flatMap(this::own);
    }

    private Mono<Dashboard> own(Order order) {
        var own = order.board().of(order.seen().viewer());
        var figures = new OwnFigures(order.seen(), own, order.ranked());
        return active(own, order.seen()).map(active -> figures.with(active.orElse(null), clock.instant()));
    }

    private Mono<Optional<RunInfo>> active(List<Played> own, Seen seen) {
        return own.stream()
                .filter(run -> run.outcome() == Outcome.UNDER_WAY)
                .findFirst()
                .map(run -> runs.byId(run.run())
                        .flatMap(found -> runs.shown(found, seen))
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty()))
                .orElseGet(() -> Mono.just(Optional.empty()));
    }

    private Mono<Order> order(Seen seen) {
        return boards.of(seen.tournament().id()).flatMap(board -> {
            var players = seen.course().players(board.runs(), board.scores());
            var accounts = board.runs().stream().map(Played::account).distinct().toList();
            return names.of(accounts)
                    .map(people -> new Order(
                            seen,
                            board,
                            Leaderboard.of(
                                    players, account -> person(people, account).login()),
                            people));
        });
    }

    private static LeaderboardInfo part(Order order, Paging paging) {
        var ranked = order.ranked();
        var items = ranked.stream()
                .skip(paging.offset())
                .limit(paging.limit())
                .map(each -> LeaderboardEntry.of(
                        each, person(order.people(), each.player().account())))
                .toList();
        var terms = order.seen().tournament().terms();
        int slots = order.seen().tournament().pools().size() * terms.runsPerPool();
        return new LeaderboardInfo(items, ranked.size(), paging.hasMore(ranked.size()), slots);
    }

    private static Person person(Map<AccountId, Person> people, AccountId account) {
        return Objects.requireNonNull(people.get(account), "asked for by name");
    }
}
