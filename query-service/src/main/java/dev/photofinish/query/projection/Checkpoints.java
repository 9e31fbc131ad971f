package dev.photofinish.query.projection;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/**
 * The one document that says who writes the read models and how far they are. It lives beside what it speaks of: when
 * the read store is lost, the positions are lost with it and everything is folded anew.
 */
final class Checkpoints {
    private static final String ID = "read-model";
    private static final FindOneAndUpdateOptions AFTERWARDS =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private final Mono<MongoCollection<Document>> collection;
    private final String owner;
    private final Clock clock;
    private final Duration lease;

    Checkpoints(ReadStore store, String owner, Clock clock, Duration lease) {
        this.collection = store.collection("checkpoint");
        this.owner = owner;
        this.clock = clock;
        this.lease = lease;
    }

    /** Takes or prolongs the right to write; empty when another node has it. */
    Mono<Map<String, Mark>> claim(String epoch) {
        var now = clock.instant();
        var mine = Filters.or(Filters.eq("owner", owner), Filters.lte("until", now));
        var take = Updates.combine(Updates.set("owner", owner), Updates.set("until", now.plus(lease)));
        return collection.flatMap(open -> Mono.from(
                        open.findOneAndUpdate(Filters.and(Filters.eq("_id", ID), mine), take, AFTERWARDS))
                .map(found -> marks(found, epoch)));
    }

    /** The document exists after this. */
    Mono<Void> prepare() {
        var empty = new Document("_id", ID).append("owner", "").append("until", Instant.EPOCH);
        return collection
                .flatMap(open -> Mono.from(open.insertOne(empty)))
                .onErrorComplete(MongoWriteException.class)
                .then();
    }

    /** Notes how far the read models are; false when this node may no longer say so. */
    Mono<Boolean> advance(Collection<String> names, long position) {
        return update(Updates.combine(names.stream()
                .map(name -> Updates.set("projections." + name + ".position", position))
                .toList()));
    }

    /** Lets one read model answer from another collection; false as for {@link #advance}. */
    Mono<Boolean> put(String name, Mark mark) {
        return update(Updates.set("projections." + name, entry(mark)));
    }

    /** Starts with these read models and no others. */
    Mono<Boolean> putAll(Map<String, Mark> marks, String epoch) {
        var entries = new Document();
        marks.forEach((name, mark) -> entries.append(name, entry(mark)));
        return update(Updates.combine(Updates.set("projections", entries), Updates.set("epoch", epoch)));
    }

    /** Gives the right to write away, so that nobody waits for it to run out. */
    Mono<Boolean> release() {
        return update(Updates.set("until", Instant.EPOCH));
    }

    /** Where the read models are, whoever writes them. */
    Mono<Map<String, Mark>> marks(String epoch) {
        return collection
                .flatMap(open -> Mono.from(open.find(Filters.eq("_id", ID)).first()))
                .map(found -> marks(found, epoch))
                .defaultIfEmpty(Map.of());
    }

    private Mono<Boolean> update(Bson change) {
        var mine = Filters.and(Filters.eq("_id", ID), Filters.eq("owner", owner));
        return collection
                .flatMap(open -> Mono.from(open.updateOne(mine, change)))
                .map(UpdateResult::getMatchedCount)
                .map(matched -> matched == 1);
    }

    /** Read models of another event store are as good as none. */
    private static Map<String, Mark> marks(Document found, String epoch) {
        var marks = new HashMap<String, Mark>();
        Document projections = found.get("projections", Document.class);
        if (projections != null && epoch.equals(found.getString("epoch"))) {
            projections.forEach((name, entry) -> marks.put(name, mark((Document) entry)));
        }
        return marks;
    }

    private static Document entry(Mark mark) {
        return new Document("collection", mark.collection()).append("position", mark.position());
    }

    private static Mark mark(Document entry) {
        return new Mark(
                entry.getString("collection"),
                entry.get("position", Number.class).longValue());
    }
}
