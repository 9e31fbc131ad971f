package dev.photofinish.query.activity;

import static dev.photofinish.query.activity.ActivityProjection.BEGUN;
import static dev.photofinish.query.activity.ActivityProjection.CREATED_AT;
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
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/** Finds who took part in what, along the indexes of {@link ActivityProjection}. */
public final class Gatherings {
    static final Bson NEWEST_FIRST = Sorts.orderBy(Sorts.descending(CREATED_AT), Sorts.ascending("_id"));

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
                .collectMap(
                        group -> Part.of(group.getString("_id")),
                        group -> group.get("times", Number.class).longValue())
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

    private Mono<Long> count(Bson filter) {
        return documents.query(open -> open.countDocuments(filter)).single();
    }

    private static Bson part(AccountId account, Role role) {
        return Filters.eq(PARTS, new Part(role, account).key());
    }

    private static List<String> keys(AccountId account, Role... roles) {
        return Stream.of(roles).map(role -> new Part(role, account).key()).toList();
    }
}
