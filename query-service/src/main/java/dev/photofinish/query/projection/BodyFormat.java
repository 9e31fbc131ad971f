package dev.photofinish.query.projection;

import java.util.Map;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** How a folded document looks in the store: {@code {_id, position, …look-ups, body}}. */
final class BodyFormat {
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    <D> Document write(Projection<D> projection, Folded<D> folded) {
        var document = new Document("_id", folded.id()).append("position", folded.position());
        if (folded.parkedAt() != null) {
            document.append("parked_at", folded.parkedAt());
        }
        document.putAll(projection.lookUps(folded.state()));
        return document.append("body", new Document(json.convertValue(folded.state(), TREE)));
    }

    <D> Folded<D> read(Projection<D> projection, Document stored) {
        return new Folded<>(
                stored.getString("_id"),
                stored.get("position", Number.class).longValue(),
                json.convertValue(stored.get("body"), projection.type()),
                stored.getLong("parked_at"));
    }
}
