package dev.photofinish.command.seed.lookup;

import dev.photofinish.events.SeedId;
import dev.photofinish.events.race.SeedRef;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Draws at random. A row that another command has just taken is passed over, never waited for; so is one whose pack has
 * vanished since anybody looked.
 */
@Component
final class SeedDraw {
    private static final String DRAW = """
            SELECT id, pool_name, number, total_layers, total_nodes, total_paths, path FROM seed
            WHERE pool_name = ? AND status = 'available' AND id <> ALL (?)
            ORDER BY random() LIMIT 1 FOR UPDATE SKIP LOCKED
            """;

    private final JdbcClient jdbc;
    private final PoolLock lock;

    SeedDraw(JdbcClient jdbc, PoolLock lock) {
        this.jdbc = jdbc;
        this.lock = lock;
    }

    /** A seed, locked until the transaction ends; still to be marked as taken. */
    Optional<SeedRef> from(String poolName, @Nullable SeedId not) {
        lock.shared(poolName);
        var passedOver = new HashSet<UUID>();
        if (not != null) {
            passedOver.add(not.value());
        }
        return from(poolName, passedOver);
    }

    private Optional<SeedRef> from(String poolName, Set<UUID> passedOver) {
        while (true) {
            var drawn = jdbc.sql(DRAW)
                    .param(poolName)
                    .param(passedOver.toArray(UUID[]::new))
                    .query((row, number) -> new Drawn(SeedRows.ref(row), Path.of(row.getString(7))))
                    .optional();
            if (drawn.isEmpty() || Files.isRegularFile(drawn.get().pack())) {
                return drawn.map(Drawn::seed);
            }
            passedOver.add(drawn.get().seed().id().value());
        }
    }

    private record Drawn(SeedRef seed, Path pack) {}
}
