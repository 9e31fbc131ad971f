package dev.photofinish.query.solo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.live.view.RaceStatus;
import dev.photofinish.query.projection.Documents;
import dev.photofinish.query.projection.Folded;
import java.util.List;
import java.util.Objects;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/** Finds the documents of sessions. */
final class SoloSessions {
    private final Documents<SoloSession> documents;
    private final SoloSettings settings;

    SoloSessions(Documents<SoloSession> documents, SoloSettings settings) {
        this.documents = documents;
        this.settings = settings;
    }

    /** Empty when there is no such session. */
    Mono<Folded<SoloSession>> byId(RaceId session) {
        return documents.byId(session.toString());
    }

    /** A player's own, newest first. */
    Mono<List<Folded<SoloSession>>> of(AccountId player) {
        return found(
                Filters.eq(SoloProjection.ACCOUNT, player.toString()),
                Sorts.orderBy(Sorts.descending(SoloProjection.CREATED_AT), Sorts.ascending("_id")),
                settings.listed());
    }

    /** The fastest that have finished on the same seed, but this one; those that nobody saw play show nothing. */
    Mono<List<SoloSession>> finishedOnTheSeedOf(SoloSession session) {
        var others = Filters.and(
                Filters.eq(SoloProjection.SEED, session.seed().id().toString()),
                Filters.eq(SoloProjection.STATUS, RaceStatus.FINISHED.name()),
                Filters.ne("_id", session.facts().id().toString()),
                Filters.eq(SoloProjection.PLAYED, true));
        return found(others, Sorts.ascending(SoloProjection.IGT, "_id"), settings.ghosts())
                .map(found -> found.stream().map(Folded::state).toList());
    }

    private Mono<List<Folded<SoloSession>>> found(Bson filter, Bson order, int most) {
        return documents
                .query(sessions -> sessions.find(filter)
                        .projection(Projections.include("_id"))
                        .sort(order)
                        .limit(most))
                .map(found -> found.getString("_id"))
                .collectList()
                .flatMap(this::byIds);
    }

    private Mono<List<Folded<SoloSession>>> byIds(List<String> ids) {
        return documents
                .byIds(ids)
                .map(found ->
                        ids.stream().map(found::get).filter(Objects::nonNull).toList());
    }
}
