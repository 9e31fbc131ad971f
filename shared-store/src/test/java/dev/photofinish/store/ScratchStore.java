package dev.photofinish.store;

import dev.photofinish.embedded.ChildPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL with the schema and nothing in it, on a data folder of its own that goes with it. */
public final class ScratchStore implements AutoCloseable {
    private final Path folder;
    private final ChildPostgres postgres;

    private ScratchStore(Path folder) {
        this.folder = folder;
        postgres = ChildPostgres.start(PreparedStore.in(folder));
    }

    public static ScratchStore start(String name) {
        try {
            return new ScratchStore(Files.createTempDirectory(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For as long as the test JVM lives, and its servers. */
    public static ScratchStore untilTheEnd(String name) {
        var store = start(name);
        SpringApplication.getShutdownHandlers().add(store::close);
        return store;
    }

    public Path folder() {
        return folder;
    }

    public EventStoreAddress address() {
        return new EventStoreAddress(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }

    /** What tells a server to use this store. */
    public List<String> options() {
        return List.of(
                "--photofinish.data-dir=" + folder,
                "--photofinish.event-store.url=" + postgres.jdbcUrl(),
                "--photofinish.event-store.username=" + postgres.user(),
                "--photofinish.event-store.password=" + postgres.password());
    }

    @Override
    public void close() {
        postgres.close();
        delete(folder);
    }

    /** Nothing is left of a test's server. */
    public static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
