package dev.photofinish.query.activity;

import static dev.photofinish.query.activity.ActivityProjection.BEGUN;
import static dev.photofinish.query.activity.ActivityProjection.CREATED_AT;
import static dev.photofinish.query.activity.ActivityProjection.ITEMS;
import static dev.photofinish.query.activity.ActivityProjection.LISTED;
import static dev.photofinish.query.activity.ActivityProjection.PARTS;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dev.photofinish.events.AccountId;
import dev.photofinish.query.activity.Part.Role;
import dev.photofinish.query.projection.Documents;
import dev.photofinish.query.web.Paging;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds who took part in what, along the indexes of {@link ActivityProjection}. */
public final class Gatherings {
    private static final Bson NEWEST_FIRST = Sorts.orderBy(Sorts.descending(CREATED_AT), Sorts.ascending("_id"));
    /** Everything but what is deleted. */
    private static final Bson ALL = Filters.gte(CREATED_AT, 0L);
    /** How far reading runs ahead of what a page turns out to need. */
    private static final int AHEAD = 32;

    /**
     * Races that an account plays in or commands, alone or beside others; newest first, private ones included.
     *
     * @param total of all of them
     */
    public record Races(List<String> ids, long total) {}

    private final Documents<Gathering> documents;

    Gatherings(Documents<Gathering> documents) {
        this.documents = documents;
    }

    /** One page of the races of an account. */
    public Mono<Races> racesOf(AccountId account, Paging paging) {
        var filter = Filters.in(PARTS, keys(account, Role.PLAYER, Role.ORGANIZER, Role.CO_ORGANIZER));
        var ids = documents
                .query(open -> open.find(filter)
                        .projection(Projections.include("_id"))
                        .sort(NEWEST_FIRST)
                        .skip(paging.offset())
                        .limit(paging.limit()))
                .map(found -> found.getString("_id"))
                .collectList();
        return Mono.zip(ids, count(filter), Races::new);
    }

    /** The figures on a profile. */
    Mono<ProfileStats> statsOf(AccountId account) {
        return Mono.zip(
                        count(Filters.and(part(account, Role.PLAYER), Filters.eq(BEGUN, true))),
                        count(part(account, Role.SOLO)),
                        count(part(account, Role.ORGANIZER)),
                        count(part(account, Role.CASTER)))
                .map(each -> new ProfileStats(each.getT1(), each.getT2(), each.getT3(), each.getT4()));
    }

    /** How often each of some accounts played, whatever came of it. */
    public Mono<Map<AccountId, Played>> playedBy(Collection<AccountId> accounts) {
        var keys = accounts.stream()
                .flatMap(account -> keys(account, Role.PLAYER, Role.SOLO).stream())
                .toList();
        var theirs = Aggregates.match(Filters.in(PARTS, keys));
        return documents
                .query(open -> open.aggregate(List.of(
                        theirs,
                        Aggregates.project(Projections.include(PARTS)),
                        Aggregates.unwind("$" + PARTS),
                        theirs,
                        Aggregates.group("$" + PARTS, Accumulators.sum("times", 1)))))
                .collectMap(group -> Part.of(group.getString("_id")), group -> number(group, "times"))
                .map(times -> {
                    var played = new HashMap<AccountId, Played>();
                    accounts.forEach(account -> played.put(
                            account,
                            new Played(
                                    times.getOrDefault(new Part(Role.PLAYER, account), 0L),
                                    times.getOrDefault(new Part(Role.SOLO, account), 0L))));
                    return played;
                });
    }

    /** One entry more than asked for, when there is one. */
    Mono<List<Entry>> entriesOf(AccountId account, boolean listedOnly, TimelineQuery query) {
        var theirs = visible(Filters.in(PARTS, timelineKeys(account)), listedOnly);
        return entries(query, theirs, part -> part.account().equals(account));
    }

    Mono<Long> numberOfEntriesOf(AccountId account, boolean listedOnly) {
        return Flux.fromIterable(timelineKeys(account))
                .flatMap(key -> count(visible(Filters.eq(PARTS, key), listedOnly)))
                .reduce(0L, Long::sum);
    }

    Mono<List<Entry>> entries(TimelineQuery query) {
        return entries(query, ALL, anybody -> true);
    }

    Mono<Long> numberOfEntries() {
        return documents
                .query(open -> open.aggregate(List.of(
                        Aggregates.match(ALL),
                        Aggregates.project(Projections.fields(Projections.include(ITEMS), Projections.excludeId())),
                        Aggregates.group(null, Accumulators.sum(ITEMS, "$" + ITEMS)))))
                .map(sum -> number(sum, ITEMS))
                .single(0L);
    }

    /** What is skipped is read as well, but of it only who took part; nothing is read beyond the page. */
    private Mono<List<Entry>> entries(TimelineQuery query, Bson filter, Predicate<Part> wanted) {
        var after = query.after();
        var from = after == null ? filter : Filters.and(filter, Filters.lte(CREATED_AT, after.createdAt()));
        return documents
                .query(open -> open.find(from)
                        .projection(Projections.include(PARTS, CREATED_AT))
                        .sort(NEWEST_FIRST))
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

    private static Bson part(AccountId account, Role role) {
        return Filters.eq(PARTS, new Part(role, account).key());
    }

    private static List<String> timelineKeys(AccountId account) {
        return keys(account, Role.PLAYER, Role.ORGANIZER, Role.CASTER, Role.SOLO);
    }

    private static List<String> keys(AccountId account, Role... roles) {
        return Stream.of(roles).map(role -> new Part(role, account).key()).toList();
    }

    private static long number(Document found, String field) {
        return found.get(field, Number.class).longValue();
    }
}
