package dev.photofinish.query.tournament;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.AsyncRunEvent;
import dev.photofinish.query.projection.Commit;
import dev.photofinish.query.projection.Commits;
import dev.photofinish.query.projection.Documents;
import dev.photofinish.query.tournament.scoring.Played;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.bson.Document;
import reactor.core.publisher.Mono;

/**
 * What was played in tournaments, those that are looked at from memory. An entry is announced before the store is asked
 * for it, so that a commit in between always finds and drops it: whoever asks after a commit sees it.
 */
final class Boards {
    private static final int KEPT = 200;
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    private final Documents<RunState> runs;
    private final AsyncCache<TournamentId, Board> hot;

    Boards(Documents<RunState> runs, Commits commits) {
        this.runs = runs;
        this.hot = Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterAccess(KEPT_FOR)
                .buildAsync();
        commits.listen(this::committed);
    }

    Mono<Board> of(TournamentId tournament) {
        return Mono.fromFuture(() -> hot.get(tournament, (missing, executor) -> load(missing)), true);
    }

    private CompletableFuture<Board> load(TournamentId tournament) {
        return runs.query(open -> open.find(Filters.eq(RunProjection.TOURNAMENT, tournament.toString()))
                        .projection(Projections.include(
                                RunProjection.ACCOUNT,
                                RunProjection.POOL,
                                RunProjection.PERMALINK,
                                RunProjection.STATUS,
                                RunProjection.SECONDS,
                                RunProjection.REATTEMPTED,
                                RunProjection.LIVE)))
                .map(Boards::played)
                .collectList()
                .map(Board::of)
                .toFuture()
                .thenApply(Objects::requireNonNull);
    }

    private static Played played(Document run) {
        return new Played(
                RunId.of(run.getString("_id")),
                AccountId.of(run.getString(RunProjection.ACCOUNT)),
                PoolId.of(run.getString(RunProjection.POOL)),
                PermalinkId.of(run.getString(RunProjection.PERMALINK)),
                RunStatus.valueOf(run.getString(RunProjection.STATUS)).outcome(),
                run.getDouble(RunProjection.SECONDS),
                run.getBoolean(RunProjection.REATTEMPTED),
                run.getBoolean(RunProjection.LIVE));
    }

    private void committed(Commit commit) {
        for (var stored : commit.events()) {
            if (stored.event() instanceof AsyncRunEvent run) {
                hot.synchronous().invalidate(run.tournamentId());
            }
        }
    }
}
