package dev.photofinish.embedded;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/**
 * A read store in this JVM that speaks MongoDB's wire protocol on 127.0.0.1. It forgets everything when closed: what it
 * holds is rebuilt from the event store.
 */
public final class MemoryMongo implements AutoCloseable {
    private final MongoServer server;
    private final String connectionString;

    private MemoryMongo(MongoServer server) {
        this.server = server;
        this.connectionString = server.getConnectionString();
    }

    /** Returns once connections are accepted, on a free port. */
    public static MemoryMongo start() {
        MongoServer server = new MongoServer(new MemoryBackend());
        server.bind("127.0.0.1", 0);
        return new MemoryMongo(server);
    }

    /** Such as {@code mongodb://127.0.0.1:41234}. */
    public String connectionString() {
        return connectionString;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
