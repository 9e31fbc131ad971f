package dev.photofinish.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What to do about the PostgreSQL of an owner that was killed: it lives on, and a second one must never run on the same
 * folder. The caller holds the folder's lock, so whatever is found running belongs to nobody any more.
 */
final class Adoption {
    private static final Logger log = LoggerFactory.getLogger(Adoption.class);
    private static final Duration SETTLES_WITHIN = Duration.ofSeconds(60);

    /** Writers of the dead owner must be gone before anybody reads where the log ends. */
    private static final String END_OLD_SESSIONS = """
            select pg_terminate_backend(pid, 5000) from pg_stat_activity
            where backend_type = 'client backend' and pid <> pg_backend_pid()""";

    private final Cluster cluster;

    Adoption(Cluster cluster) {
        this.cluster = cluster;
    }

    /** The survivor, ready and without sessions; empty when there is none and a new one may start. */
    Optional<Postmaster> survivor() {
        Optional<Postmaster> found = described();
        if (found.isEmpty()) {
            return found;
        }
        if (!found.get().runsOn(cluster.folder())) {
            forgetWhenTheNumberBelongsToAnother(found.get());
            return Optional.empty();
        }
        Await.atMost(SETTLES_WITHIN, this::hasSettled);
        return described()
                .filter(postmaster -> postmaster.runsOn(cluster.folder()))
                .map(this::adopted);
    }

    private Optional<Postmaster> described() {
        return Postmaster.describedIn(cluster.folder());
    }

    /** Ready, or gone: it may have been starting, or already stopping, when its owner died. */
    private boolean hasSettled() {
        return described()
                .filter(postmaster -> postmaster.runsOn(cluster.folder()))
                .map(Postmaster::isReady)
                .orElse(true);
    }

    private Postmaster adopted(Postmaster survivor) {
        endOldSessions(survivor);
        log.info("Adopted the PostgreSQL (process {}) that outlived its server", survivor.pid());
        return survivor;
    }

    private void endOldSessions(Postmaster survivor) {
        try (Connection connection = DriverManager.getConnection(
                        cluster.jdbcUrl(survivor.port()), Cluster.USER, cluster.password());
                Statement statement = connection.createStatement()) {
            statement.execute(END_OLD_SESSIONS);
        } catch (SQLException e) {
            throw new PostgresUnavailableException(
                    "A PostgreSQL (process %d) still runs on %s and does not answer"
                            .formatted(survivor.pid(), cluster.folder()),
                    e);
        }
    }

    /** PostgreSQL sees by itself that a process is gone, but not that another program has got its number. */
    private void forgetWhenTheNumberBelongsToAnother(Postmaster dead) {
        if (dead.process().isPresent()) {
            try {
                Files.deleteIfExists(Postmaster.file(cluster.folder()));
            } catch (IOException e) {
                throw new PostgresUnavailableException("A stale postmaster.pid cannot be removed", e);
            }
        }
    }
}
