package dev.photofinish.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A PostgreSQL of our own, running as a child process on a data folder and listening on 127.0.0.1 only.
 *
 * <p>The cluster lives in {@code <data>/postgres}, its log in {@code <data>/postgres.log}. A commit it has acknowledged
 * is on disk. {@link #close()} stops it; when the owning JVM dies without closing, PostgreSQL lives on and the next
 * {@link #start} on the same folder adopts it. A folder has one owner at a time, held by {@code <data>/photofinish.lock}.
 */
public final class ChildPostgres implements AutoCloseable {
    private static final Duration TRY_FOR = Duration.ofSeconds(20);

    private final DataFolderLock lock;
    private final Cluster cluster;
    private final Postmaster postmaster;
    private final boolean adopted;
    private final AtomicBoolean closed = new AtomicBoolean();

    private ChildPostgres(DataFolderLock lock, Cluster cluster, Postmaster postmaster, boolean adopted) {
        this.lock = lock;
        this.cluster = cluster;
        this.postmaster = postmaster;
        this.adopted = adopted;
    }

    /**
     * Returns once PostgreSQL accepts connections, creating the cluster when the folder has none.
     *
     * @param dataFolder created when missing
     * @throws DataFolderInUseException when another running server owns the folder
     * @throws PostgresUnavailableException when PostgreSQL cannot run here; the message names the way out
     */
    public static ChildPostgres start(Path dataFolder) {
        Path folder = existing(dataFolder);
        DataFolderLock lock = DataFolderLock.acquire(folder);
        try {
            Cluster cluster = new Cluster(folder, PostgresBinaries.unpacked(folder));
            cluster.createWhenMissing();
            return running(lock, cluster);
        } catch (RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    private static ChildPostgres running(DataFolderLock lock, Cluster cluster) {
        var adoption = new Adoption(cluster);
        long deadline = System.nanoTime() + TRY_FOR.toNanos();
        do {
            var survivor = adoption.survivor();
            var postmaster = survivor.or(cluster::start);
            if (postmaster.isPresent()) {
                return new ChildPostgres(lock, cluster, postmaster.get(), survivor.isPresent());
            }
        } while (System.nanoTime() < deadline);
        throw new PostgresUnavailableException("PostgreSQL does not start; " + cluster.logFile() + " tells why");
    }

    private static Path existing(Path folder) {
        try {
            return Files.createDirectories(folder).toRealPath();
        } catch (IOException e) {
            throw new PostgresUnavailableException("The data folder " + folder + " cannot be created", e);
        }
    }

    /** Without credentials; see {@link #user()} and {@link #password()}. */
    public String jdbcUrl() {
        return cluster.jdbcUrl(postmaster.port());
    }

    public String user() {
        return Cluster.USER;
    }

    /** Made when the cluster was created, kept beside it and readable by its owner only. */
    public String password() {
        return cluster.password();
    }

    public int port() {
        return postmaster.port();
    }

    /** The process that owns all others of this PostgreSQL. */
    public long pid() {
        return postmaster.pid();
    }

    /** Whether this PostgreSQL had outlived the JVM that started it. */
    public boolean adopted() {
        return adopted;
    }

    /** Rolls back what is open, stops PostgreSQL and gives the folder up; waits at most half a minute. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try (lock) {
                cluster.stop(postmaster);
            }
        }
    }
}
