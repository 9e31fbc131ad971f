package dev.photofinish.standalone.split;

import dev.photofinish.embedded.ChildPostgres;
import dev.photofinish.embedded.MemoryMongo;
import java.nio.file.Path;
import java.util.List;

/** The stores that the services of a split form share: PostgreSQL in the folder, read models in this process. */
final class SplitStores implements AutoCloseable {
    private final ChildPostgres postgres;
    private final MemoryMongo mongo = MemoryMongo.start();

    SplitStores(Path dataFolder) {
        this.postgres = ChildPostgres.start(dataFolder);
    }

    /** What a service has to be told to use them. */
    List<String> options() {
        return List.of(
                "--photofinish.event-store.url=" + postgres.jdbcUrl(),
                "--photofinish.event-store.username=" + postgres.user(),
                "--photofinish.event-store.password=" + postgres.password(),
                "--photofinish.event-store.signals=postgres",
                "--photofinish.read-store.url=" + mongo.connectionString());
    }

    @Override
    public void close() {
        mongo.close();
        postgres.close();
    }
}
