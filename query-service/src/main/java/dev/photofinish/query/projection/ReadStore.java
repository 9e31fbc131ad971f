package dev.photofinish.query.projection;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Documents in MongoDB. A write only ever raises a document's position: as there is one order of events and one fold,
 * two writers that meet, or one that wakes up after having been replaced, agree or are ignored.
 */
final class ReadStore {
    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions CREATE = new ReplaceOptions().upsert(true);
    private static final int DUPLICATE_KEY = 11000;

    private final Mono<MongoDatabase> database;
    private final MeterRegistry meters;
    private final BodyFormat format = new BodyFormat();

    ReadStore(Mono<MongoDatabase> database, MeterRegistry meters) {
        this.database = database;
        this.meters = meters;
    }

    Mono<MongoCollection<Document>> collection(String name) {
        return database.map(open -> open.getCollection(name));
    }

    <D> Flux<Folded<D>> find(Projection<D> projection, String collection, Bson filter) {
        return collection(collection)
                .flatMapMany(open -> open.find(filter))
                .map(stored -> format.read(projection, stored));
    }

    <D> Mono<Map<String, Folded<D>>> load(Projection<D> projection, String collection, Collection<String> ids) {
        return find(projection, collection, Filters.in("_id", ids)).collectMap(Folded::id);
    }

    <D> Mono<Void> save(Projection<D> projection, String collection, Collection<Folded<D>> documents) {
        if (documents.isEmpty()) {
            return Mono.empty();
        }
        var writes = documents.stream()
                .map(folded -> new ReplaceOneModel<>(older(folded), format.write(projection, folded), CREATE))
                .toList();
        return collection(collection)
                .flatMap(open -> Mono.from(open.bulkWrite(writes, IN_ANY_ORDER)))
                .onErrorComplete(ReadStore::onlyMetNewerDocuments)
                .then()
                .doOnSuccess(_ -> countParked(projection, documents));
    }

    private void countParked(Projection<?> projection, Collection<? extends Folded<?>> saved) {
        saved.stream()
                .filter(folded -> folded.parkedAt() != null)
                .forEach(_ -> parked(projection).increment());
    }

    private Counter parked(Projection<?> projection) {
        return Counter.builder("photofinish.readmodel.parked")
                .description("documents that stand still because an event could not be folded into them")
                .tag("projection", projection.name())
                .register(meters);
    }

    /** Has the collection of a projection ready. */
    Mono<Void> prepare(Projection<?> projection, String collection) {
        parked(projection);
        var indexes = projection.indexes();
        return indexes.isEmpty()
                ? Mono.empty()
                : collection(collection)
                        .flatMapMany(open -> open.createIndexes(indexes))
                        .then();
    }

    /** Looks first: dropping what is not there is an error to some servers. */
    Mono<Void> drop(String collection) {
        return database.flatMapMany(MongoDatabase::listCollectionNames)
                .filter(collection::equals)
                .concatMap(this::collection)
                .concatMap(MongoCollection::drop)
                .then();
    }

    /** Flat on purpose: an upsert takes the new document's id from here. */
    private static Bson older(Folded<?> folded) {
        var filter = new Document("_id", folded.id());
        return folded.parkedAt() == null
                ? filter.append("position", new Document("$lt", folded.position()))
                : filter.append("position", new Document("$lte", folded.position()))
                        .append("parked_at", new Document("$exists", false));
    }

    private static boolean onlyMetNewerDocuments(Throwable failure) {
        return failure instanceof MongoBulkWriteException bulk
                && bulk.getWriteConcernError() == null
                && bulk.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY);
    }
}
