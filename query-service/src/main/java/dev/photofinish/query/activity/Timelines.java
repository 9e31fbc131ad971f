package dev.photofinish.query.activity;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.live.frame.UserInfo;
import dev.photofinish.query.account.Names;
import dev.photofinish.query.projection.Documents;
import dev.photofinish.query.projection.Folded;
import dev.photofinish.query.web.Viewer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/**
 * What people did, newest first: a page is found in the index of who took part in what, and filled in from the documents
 * it is about.
 */
public final class Timelines {
    private final Entries entries;
    private final Documents<Gathering> documents;
    private final Documents<RunResult> results;
    private final Names names;

    Timelines(Entries entries, Documents<Gathering> documents, Documents<RunResult> results, Names names) {
        this.entries = entries;
        this.documents = documents;
        this.results = results;
        this.names = names;
    }

    /** What one account did; private races only for those who may see them (better S6). */
    public Mono<ActivityTimeline> of(AccountId owner, Viewer viewer, TimelineQuery query) {
        boolean listedOnly = !viewer.seesPrivateOf(owner);
        return page(
                query,
                entries.of(owner, listedOnly, query),
                entries.numberOf(owner, listedOnly),
                nobody -> Mono.just(Map.of()));
    }

    /** What everybody did, private races included; for administrators. */
    public Mono<ActivityTimeline> ofAll(TimelineQuery query) {
        return page(query, entries.ofAll(query), entries.numberOfAll(), this::users);
    }

    private Mono<ActivityTimeline> page(
            TimelineQuery query,
            Mono<List<Entry>> found,
            Mono<Long> total,
            Function<List<Entry>, Mono<Map<AccountId, UserInfo>>> named) {
        int limit = query.paging().limit();
        return Mono.zip(found, total).flatMap(both -> {
            boolean more = both.getT1().size() > limit;
            var shown = both.getT1().stream().limit(limit).toList();
            return Mono.zip(gatheringsOf(shown), named.apply(shown))
                    .flatMap(known -> resultsOf(known.getT1())
                            .map(results -> new ItemMaker(known.getT1(), results, known.getT2())))
                    .map(maker -> new ActivityTimeline(
                            shown.stream()
                                    .map(maker::item)
                                    .flatMap(Optional::stream)
                                    .toList(),
                            both.getT2(),
                            more,
                            more ? Cursor.after(shown.getLast()) : null));
        });
    }

    private Mono<Map<String, Gathering>> gatheringsOf(List<Entry> entries) {
        var ids = entries.stream().map(Entry::gathering).collect(Collectors.toSet());
        return documents
                .byIds(ids)
                .map(found -> found.values().stream().collect(Collectors.toMap(Folded::id, Folded::state)));
    }

    /** Of everybody in them, since a placement depends on the others. */
    private Mono<Map<RunId, RunResult>> resultsOf(Map<String, Gathering> shown) {
        var ids = shown.values().stream()
                .map(Gathering::players)
                .flatMap(Collection::stream)
                .map(seat -> seat.run().toString())
                .collect(Collectors.toSet());
        return results.byIds(ids).map(found -> {
            var counting = new HashMap<RunId, RunResult>();
            shown.forEach((id, gathering) -> gathering.players().forEach(seat -> {
                var known = found.get(seat.run().toString());
                var result = known == null ? RunResult.fresh(RaceId.of(id), seat.account(), 1) : known.state();
                counting.put(seat.run(), result.in(gathering.attempt()));
            }));
            return counting;
        });
    }

    private Mono<Map<AccountId, UserInfo>> users(List<Entry> entries) {
        var accounts = entries.stream().map(entry -> entry.part().account()).collect(Collectors.toSet());
        return names.of(accounts)
                .map(people -> people.values().stream().collect(Collectors.toMap(person -> person.id(), UserInfo::of)));
    }
}
