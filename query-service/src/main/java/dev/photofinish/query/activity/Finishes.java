package dev.photofinish.query.activity;

import static dev.photofinish.query.activity.ActivityProjection.ATTEMPT;
import static dev.photofinish.query.activity.ActivityProjection.COUNTS;
import static dev.photofinish.query.activity.ActivityProjection.POOL;
import static dev.photofinish.query.activity.ActivityProjection.SOLO;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import dev.photofinish.events.AccountId;
import dev.photofinish.query.projection.Documents;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds the finished runs of an account, and what they were runs of. */
final class Finishes {
    private static final int AT_ONCE = 500;

    private final Documents<RunResult> results;
    private final Documents<Gathering> gatherings;

    Finishes(Documents<RunResult> results, Documents<Gathering> gatherings) {
        this.results = results;
        this.gatherings = gatherings;
    }

    /** Those that statistics count: no slow runs, none of a race that was reset since or is deleted. */
    Mono<List<Finish>> of(AccountId account) {
        return results.query(open -> open.find(Filters.eq(ResultProjection.FINISHED_BY, account.toString()))
                        .projection(Projections.include(
                                ResultProjection.RACE,
                                ResultProjection.ATTEMPT,
                                ResultProjection.IGT_MS,
                                ResultProjection.DEATHS)))
                .buffer(AT_ONCE)
                .concatMap(this::counted)
                .collectList();
    }

    private Flux<Finish> counted(List<Document> finished) {
        var races = finished.stream()
                .map(result -> result.getString(ResultProjection.RACE))
                .distinct()
                .toList();
        return gatherings
                .query(open -> open.find(Filters.and(Filters.in("_id", races), Filters.eq(COUNTS, true)))
                        .projection(Projections.include(SOLO, POOL, ATTEMPT)))
                .collectMap(gathering -> gathering.getString("_id"))
                .flatMapIterable(known -> finished.stream()
                        .flatMap(result -> finish(known.get(result.getString(ResultProjection.RACE)), result).stream())
                        .toList());
    }

    private static Optional<Finish> finish(@Nullable Document gathering, Document result) {
        return gathering == null || !gathering.getInteger(ATTEMPT).equals(result.getInteger(ResultProjection.ATTEMPT))
                ? Optional.empty()
                : Optional.of(new Finish(
                        gathering.getString(POOL),
                        gathering.getBoolean(SOLO),
                        result.get(ResultProjection.IGT_MS, Number.class).longValue(),
                        result.getInteger(ResultProjection.DEATHS)));
    }
}
