package dev.photofinish.query.projection;

import dev.photofinish.web.health.HealthPart;
import java.time.Duration;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/** Whether the read store answers. */
final class ReadStoreHealth implements HealthPart {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final ReactiveMongoTemplate mongo;

    ReadStoreHealth(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public String name() {
        return "read_store";
    }

    @Override
    public Health check() {
        return new Health(mongo.executeCommand(new Document("ping", 1)).block(PATIENCE) != null, Map.of());
    }
}
