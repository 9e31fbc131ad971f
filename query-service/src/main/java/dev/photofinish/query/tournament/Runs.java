package dev.photofinish.query.tournament;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.RunId;
import dev.photofinish.query.account.Names;
import dev.photofinish.query.projection.Documents;
import dev.photofinish.query.projection.Folded;
import dev.photofinish.query.web.Paging;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/** Finds runs, and shows them to somebody. */
final class Runs {
    /** Of what is shown in one piece. */
    private static final int MOST = 1_000;

    private static final Bson NEWEST = Sorts.orderBy(Sorts.descending(RunProjection.DRAWN_AT), Sorts.ascending("_id"));

    private final Documents<RunState> documents;
    private final Boards boards;
    private final Names names;
    private final Clock clock;

    Runs(Documents<RunState> documents, Boards boards, Names names, Clock clock) {
        this.documents = documents;
        this.boards = boards;
        this.names = names;
        this.clock = clock;
    }

    Mono<RunState> byId(RunId run) {
        return documents.byId(run.toString()).map(Folded::state).filter(found -> !found.gone());
    }

    /** One run. */
    Mono<RunInfo> shown(RunState run, Seen seen) {
        return shown(List.of(run), seen).map(shown -> shown.infos().getFirst());
    }

    /** A player's own, newest first. */
    Mono<ShownRuns> of(AccountId player, Seen seen) {
        var filter = Filters.and(inside(seen), Filters.eq(RunProjection.ACCOUNT, player.toString()));
        return found(filter, new Paging(0, MOST)).flatMap(found -> shown(found, seen));
    }

    /** What counts on a permalink, best first; one's own alone while results are hidden. */
    Mono<ShownRuns> on(PermalinkId permalink, Seen seen) {
        return boards.of(seen.tournament().id()).flatMap(board -> {
            var ids = board.runs().stream()
                    .filter(run -> run.permalink().equals(permalink) && !run.reattempted())
                    .filter(run -> !seen.hidden() || run.account().equals(seen.viewer()))
                    .sorted(Comparator.comparing(
                                    board.scores()::score, Comparator.nullsFirst(Comparator.<Double>naturalOrder()))
                            .reversed())
                    .limit(MOST)
                    .map(run -> run.run().toString())
                    .toList();
            return byIds(ids).flatMap(found -> shown(found, seen));
        });
    }

    /** A part of those that are asked for, newest first. */
    Mono<Lists.Runs> part(Bson wanted, Paging paging, Seen seen) {
        var filter = Filters.and(inside(seen), wanted);
        var total = documents.query(open -> open.countDocuments(filter)).single();
        return Mono.zip(found(filter, paging).flatMap(found -> shown(found, seen)), total)
                .map(both -> new Lists.Runs(both.getT1().infos(), both.getT2(), paging.hasMore(both.getT2())));
    }

    private Mono<ShownRuns> shown(List<RunState> found, Seen seen) {
        var people = found.stream()
                .flatMap(run -> Stream.of(
                        run.account(),
                        run.review() == null ? null : run.review().reviewer()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return Mono.zip(names.of(people), boards.of(seen.tournament().id()))
                .map(both -> new ShownRuns(found, new RunView(seen, both.getT2(), both.getT1(), clock.instant())));
    }

    private Mono<List<RunState>> found(Bson filter, Paging paging) {
        return documents
                .query(open -> open.find(filter)
                        .projection(Projections.include("_id"))
                        .sort(NEWEST)
                        .skip(paging.offset())
                        .limit(paging.limit()))
                .map(found -> found.getString("_id"))
                .collectList()
                .flatMap(this::byIds);
    }

    private Mono<List<RunState>> byIds(List<String> ids) {
        return documents
                .byIds(ids)
                .map(found -> ids.stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .map(Folded::state)
                        .toList());
    }

    private static Bson inside(Seen seen) {
        return Filters.and(
                Filters.eq(RunProjection.TOURNAMENT, seen.tournament().id().toString()),
                Filters.eq(RunProjection.GONE, false));
    }
}
