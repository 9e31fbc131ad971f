package dev.photofinish.standalone.secret;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.jdbc.core.simple.JdbcClient;
import reactor.core.publisher.Flux;

/** Everything that is stored, as text: bytes as hexadecimal digits, and as text where they are. */
final class Stores {
    private final JdbcClient jdbc;
    private final MongoDatabase readModels;

    Stores(JdbcClient jdbc, MongoDatabase readModels) {
        this.jdbc = jdbc;
        this.readModels = readModels;
    }

    /** The rows of every table there is, by table. */
    Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        jdbc.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("SELECT to_jsonb(one)::text FROM " + table + " one")
                                .query(String.class)
                                .list()));
        return rows;
    }

    /** What events and their metadata say. */
    List<String> events() {
        return jdbc.sql(
                        "SELECT convert_from(payload, 'UTF8') || convert_from(meta_data, 'UTF8') FROM domain_event_entry")
                .query(String.class)
                .list();
    }

    /** The documents of every collection. */
    List<String> documents() {
        return Flux.from(readModels.listCollectionNames())
                .flatMap(name -> readModels.getCollection(name).find())
                .map(Document::toJson)
                .collectList()
                .blockOptional()
                .orElseThrow();
    }
}
