package dev.photofinish.query.activity;

import static dev.photofinish.query.activity.ActivityProjection.CREATED_AT;
import static dev.photofinish.query.activity.ActivityProjection.ITEMS;
import static dev.photofinish.query.activity.ActivityProjection.LISTED;
import static dev.photofinish.query.activity.ActivityProjection.PARTS;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import dev.photofinish.events.AccountId;
import dev.photofinish.query.projection.Documents;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds the lines of timelines, along the indexes of {@link ActivityProjection}. */
final class Entries {
    /** Everything but what is deleted. */
    private static final Bson ALL = Filters.gte(CREATED_AT, 0L);
    /** How far reading runs ahead of what a page turns out to need. */
    private static final int AHEAD = 32;

    private final Documents<Gathering> documents;

    Entries(Documents<Gathering> documents) {
        this.documents = documents;
    }

    /** One entry more than asked for, when there is one. */
    Mono<List<Entry>> of(AccountId account, boolean listedOnly, TimelineQuery query) {
        var theirs = visible(Filters.in(PARTS, keys(account)), listedOnly);
        return page(query, theirs, part -> part.account().equals(account));
    }

    Mono<Long> numberOf(AccountId account, boolean listedOnly) {
        return Flux.fromIterable(keys(account))
                .flatMap(key -> count(visible(Filters.eq(PARTS, key), listedOnly)))
                .reduce(0L, Long::sum);
    }

    Mono<List<Entry>> ofAll(TimelineQuery query) {
        return page(query, ALL, anybody -> true);
    }

    Mono<Long> numberOfAll() {
        return documents
                .query(open -> open.aggregate(List.of(
                        Aggregates.match(ALL),
                        Aggregates.project(Projections.fields(Projections.include(ITEMS), Projections.excludeId())),
                        Aggregates.group(null, Accumulators.sum(ITEMS, "$" + ITEMS)))))
                .map(sum -> number(sum, ITEMS))
                .single(0L);
    }

    /** What is skipped is read as well, but of it only who took part; nothing is read beyond the page. */
    private Mono<List<Entry>> page(TimelineQuery query, Bson filter, Predicate<Part> wanted) {
        var after = query.after();
        var from = after == null ? filter : Filters.and(filter, Filters.lte(CREATED_AT, after.createdAt()));
        return documents
                .query(open -> open.find(from)
                        .projection(Projections.include(PARTS, CREATED_AT))
                        .sort(Gatherings.NEWEST_FIRST))
                .concatMapIterable(found -> entriesIn(found, wanted), AHEAD)
                .filter(entry -> after == null || Entry.ORDER.compare(entry, after) > 0)
                .skip(query.paging().offset())
                .take(query.paging().limit() + 1L)
                .collectList();
    }

    private static List<Entry> entriesIn(Document found, Predicate<Part> wanted) {
        var id = found.getString("_id");
        long createdAt = number(found, CREATED_AT);
        return found.getList(PARTS, String.class).stream()
                .map(Part::of)
                .filter(Part::shown)
                .filter(wanted)
                .sorted(Part.ORDER)
                .map(part -> new Entry(id, createdAt, part))
                .toList();
    }

    private Mono<Long> count(Bson filter) {
        return documents.query(open -> open.countDocuments(filter)).single();
    }

    private static Bson visible(Bson filter, boolean listedOnly) {
        return listedOnly ? Filters.and(filter, Filters.eq(LISTED, true)) : filter;
    }

    private static List<String> keys(AccountId account) {
        return Stream.of(Part.Role.values())
                .map(role -> new Part(role, account))
                .filter(Part::shown)
                .map(Part::key)
                .toList();
    }

    private static long number(Document found, String field) {
        return found.get(field, Number.class).longValue();
    }
}
