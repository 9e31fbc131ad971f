package dev.photofinish.query.tournament.audit;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dev.photofinish.events.TournamentId;
import dev.photofinish.query.projection.Documents;
import dev.photofinish.query.projection.Folded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds what was done, and what held before. */
final class AuditEntries {
    private static final Bson NEWEST = Sorts.descending(AuditProjection.POSITION);
    private static final int AT_ONCE = 8;

    private final Documents<AuditEntry> documents;

    AuditEntries(Documents<AuditEntry> documents) {
        this.documents = documents;
    }

    /** So many and one more, if there is one, newest first. */
    Mono<List<Folded<AuditEntry>>> page(TournamentId tournament, AuditQuery query) {
        var wanted = new ArrayList<Bson>();
        wanted.add(Filters.eq(AuditProjection.TOURNAMENT, tournament.toString()));
        if (query.action() != null) {
            wanted.add(Filters.eq(AuditProjection.ACTION, query.action().text()));
        }
        if (query.actor() != null) {
            wanted.add(Filters.eq(AuditProjection.ACTOR, query.actor()));
        }
        if (query.after() > 0) {
            wanted.add(Filters.lt(AuditProjection.POSITION, query.after()));
        }
        return ids(Filters.and(wanted), query.limit() + 1).collectList().flatMap(this::byIds);
    }

    /**
     * What held before each change among these, by the id of the entry and then by what it is of. One question for each
     * thing that was changed, each answered by the head of an index: how often it was changed before is not bounded.
     */
    Mono<Map<String, Map<String, Part>>> before(List<Folded<AuditEntry>> entries) {
        record Wanted(Folded<AuditEntry> entry, String of, String id) {}
        return Flux.fromIterable(entries)
                .filter(entry -> entry.state().action().changes())
                .flatMap(
                        entry -> Flux.fromIterable(entry.state().parts())
                                .concatMap(part -> ids(
                                                Filters.and(
                                                        Filters.eq(AuditProjection.PARTS, part.of()),
                                                        Filters.lt(AuditProjection.POSITION, entry.position())),
                                                1)
                                        .map(id -> new Wanted(entry, part.of(), id))),
                        AT_ONCE)
                .collectList()
                .flatMap(wanted -> documents
                        .byIds(wanted.stream().map(Wanted::id).distinct().toList())
                        .map(found -> {
                            var before = new HashMap<String, Map<String, Part>>();
                            for (var one : wanted) {
                                var held = found.get(one.id());
                                if (held != null) {
                                    held.state().parts().stream()
                                            .filter(part -> part.of().equals(one.of()))
                                            .forEach(part -> before.computeIfAbsent(
                                                            one.entry().id(), _ -> new HashMap<>())
                                                    .put(one.of(), part));
                                }
                            }
                            return before;
                        }));
    }

    private Flux<String> ids(Bson filter, int limit) {
        return documents
                .query(open -> open.find(filter)
                        .projection(Projections.include("_id"))
                        .sort(NEWEST)
                        .limit(limit))
                .map(found -> found.getString("_id"));
    }

    private Mono<List<Folded<AuditEntry>>> byIds(List<String> ids) {
        return documents
                .byIds(ids)
                .map(found ->
                        ids.stream().map(found::get).filter(Objects::nonNull).toList());
    }
}
