package dev.photofinish.command.seed.lookup;

import dev.photofinish.command.seed.AddSeed;
import dev.photofinish.command.seed.SeedShelf;
import dev.photofinish.command.seed.health.Defect;
import dev.photofinish.command.seed.health.Move;
import dev.photofinish.command.seed.health.ReportDefect;
import dev.photofinish.events.seed.SeedStanding;
import java.sql.Timestamp;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class JdbcSeedShelf implements SeedShelf {
    /** What was a rejected pack becomes the seed; a seed that is there already stays as it is. */
    private static final String PUT = """
            INSERT INTO seed (id, pool_name, number, status, total_layers, total_nodes, total_paths, graph, path, added_at)
            VALUES (?, ?, ?, 'available', ?, ?, ?, ?, ?, ?)
            ON CONFLICT (pool_name, number) DO UPDATE SET
                id = excluded.id, status = 'available', defect = NULL, defect_reason = NULL,
                total_layers = excluded.total_layers, total_nodes = excluded.total_nodes,
                total_paths = excluded.total_paths, graph = excluded.graph, path = excluded.path,
                added_at = excluded.added_at
            WHERE seed.status = 'rejected'
            """;

    private static final String REJECT = """
            INSERT INTO seed (id, pool_name, number, status, total_layers, total_nodes, total_paths, graph, path, added_at)
            VALUES (?, ?, ?, 'rejected', 0, 0, 0, '', ?, ?)
            ON CONFLICT DO NOTHING
            """;

    private final JdbcClient jdbc;
    private final SeedRows rows;
    private final PoolLock lock;

    JdbcSeedShelf(JdbcClient jdbc, SeedRows rows, PoolLock lock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.lock = lock;
    }

    @Override
    public void put(AddSeed seed) {
        jdbc.sql(PUT)
                .params(
                        seed.seedId().value(),
                        seed.poolName(),
                        seed.number(),
                        seed.totalLayers(),
                        seed.totalNodes(),
                        seed.totalPaths(),
                        seed.graph(),
                        seed.path(),
                        Timestamp.from(seed.at()))
                .update();
    }

    @Override
    public Optional<Move> condemn(ReportDefect found) {
        boolean unknown = jdbc.sql(REJECT)
                        .params(
                                found.seedId().value(),
                                found.poolName(),
                                found.number(),
                                found.path(),
                                Timestamp.from(found.at()))
                        .update()
                == 1;
        return rows.lock(found.poolName(), found.number())
                .filter(seed -> seed.standing() != SeedStanding.DISCARDED)
                .map(seed -> {
                    note(seed, found.defect());
                    return unknown ? new Move(null, seed.standing()) : move(seed, seed.condemned());
                });
    }

    @Override
    public Optional<Move> acquit(String poolName, String number) {
        return rows.lock(poolName, number)
                .filter(SeedRow::defective)
                .filter(seed -> seed.standing() != SeedStanding.REJECTED)
                .map(seed -> {
                    note(seed, null);
                    return move(seed, seed.acquitted());
                });
    }

    @Override
    public boolean forget(String poolName, String number) {
        return jdbc.sql("DELETE FROM seed WHERE pool_name = ? AND number = ? AND status = 'rejected'")
                        .params(poolName, number)
                        .update()
                == 1;
    }

    @Override
    public int discardAll(String poolName) {
        lock.exclusive(poolName);
        return jdbc.sql("UPDATE seed SET status = 'discarded', defect = NULL, defect_reason = NULL"
                        + " WHERE pool_name = ? AND status IN ('available', 'defective', 'consumed')")
                .param(poolName)
                .update();
    }

    private void note(SeedRow seed, @Nullable Defect defect) {
        jdbc.sql("UPDATE seed SET defect = ?, defect_reason = ? WHERE id = ?")
                .param(defect == null ? null : SeedRows.name(defect.kind()))
                .param(defect == null ? null : defect.reason())
                .param(seed.id())
                .update();
    }

    private Move move(SeedRow seed, SeedStanding to) {
        rows.stand(seed, to);
        return new Move(seed.standing(), to);
    }
}
