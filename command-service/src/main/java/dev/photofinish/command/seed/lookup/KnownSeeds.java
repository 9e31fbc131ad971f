package dev.photofinish.command.seed.lookup;

import dev.photofinish.events.SeedId;
import dev.photofinish.events.race.SeedRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which seeds are known already, and where their packs lie. Blocks. */
@Component
public final class KnownSeeds {
    private final JdbcClient jdbc;

    KnownSeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The pools that have a seed or a rejected pack. */
    public List<String> pools() {
        return jdbc.sql("SELECT DISTINCT pool_name FROM seed ORDER BY pool_name")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** A pool's seeds by their number. */
    public Map<String, KnownSeed> of(String poolName) {
        return jdbc
                .sql("SELECT number, status, defect IS NOT NULL, path, pack_size, pack_modified"
                        + " FROM seed WHERE pool_name = ?")
                .param(poolName)
                .query((row, number) -> read(row))
                .list()
                .stream()
                .collect(Collectors.toMap(KnownSeed::number, Function.identity()));
    }

    /** The seed with that id. */
    public Optional<SeedRef> byId(SeedId seed) {
        return jdbc.sql("SELECT id, pool_name, number, total_layers, total_nodes, total_paths FROM seed WHERE id = ?")
                .param(seed.value())
                .query((row, number) -> SeedRows.ref(row))
                .optional();
    }

    /** The pool in which the seed is set aside for something else than a race; empty when it is not. */
    public Optional<String> poolOfClaim(SeedId seed) {
        return jdbc.sql("SELECT pool_name FROM seed WHERE id = ? AND claimed_for IS NOT NULL")
                .param(seed.value())
                .query(String.class)
                .optional();
    }

    /** Whether this is the graph the seed was added with. */
    public boolean hasGraph(String poolName, String number, String graph) {
        return jdbc.sql("SELECT graph = ? FROM seed WHERE pool_name = ? AND number = ?")
                .params(graph, poolName, number)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Notes where a pack lies and what it looked like; no stamp = look again next time. */
    public void lookedAt(String poolName, String number, String path, @Nullable PackStamp stamp) {
        jdbc.sql("UPDATE seed SET path = ?, pack_size = ?, pack_modified = ? WHERE pool_name = ? AND number = ?")
                .param(path)
                .param(stamp == null ? null : stamp.size())
                .param(stamp == null ? null : stamp.modified())
                .param(poolName)
                .param(number)
                .update();
    }

    private static KnownSeed read(ResultSet row) throws SQLException {
        var size = row.getObject(5, Long.class);
        var modified = row.getObject(6, Long.class);
        return new KnownSeed(
                row.getString(1),
                SeedRows.standing(row.getString(2)),
                row.getBoolean(3),
                row.getString(4),
                size == null || modified == null ? null : new PackStamp(size, modified));
    }
}
