package dev.photofinish.query.projection;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Progress of rebuilds, where every node can read it and ask the writing node for one. */
final class RebuildNotes {
    private final Mono<MongoCollection<Document>> collection;
    private final JsonMapper json = JsonMapper.builder().build();

    RebuildNotes(ReadStore store) {
        this.collection = store.collection("rebuild");
    }

    Mono<RebuildProgress> of(String projection) {
        return collection
                .flatMap(open ->
                        Mono.from(open.find(Filters.eq("_id", projection)).first()))
                .map(this::read);
    }

    Flux<RebuildProgress> all() {
        return collection.flatMapMany(MongoCollection::find).map(this::read);
    }

    Flux<RebuildProgress> requested() {
        return all().filter(progress -> progress.state() == RebuildState.REQUESTED);
    }

    Mono<Void> put(RebuildProgress progress) {
        var entry = new Document("_id", progress.projection())
                .append("state", progress.state().name())
                .append("progress", json.writeValueAsString(progress));
        return collection
                .flatMap(open -> Mono.from(open.replaceOne(
                        Filters.eq("_id", progress.projection()), entry, new ReplaceOptions().upsert(true))))
                .then();
    }

    private RebuildProgress read(Document entry) {
        return json.readValue(entry.getString("progress"), RebuildProgress.class);
    }
}
