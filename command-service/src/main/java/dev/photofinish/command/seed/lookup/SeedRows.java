package dev.photofinish.command.seed.lookup;

import dev.photofinish.events.SeedId;
import dev.photofinish.events.race.SeedRef;
import dev.photofinish.events.seed.SeedStanding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seeds in SQL, locked until the transaction ends. */
@Component
final class SeedRows {
    private static final String SELECT = """
            SELECT id, status, defect IS NOT NULL, race_id IS NOT NULL OR claimed_for IS NOT NULL,
                   EXISTS (SELECT FROM exposed_seed e WHERE e.seed_id = s.id)
            FROM seed s WHERE \
            """;

    private final JdbcClient jdbc;

    SeedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SeedRow> lock(SeedId seed) {
        return lock("id = ?", List.of(seed.value()));
    }

    Optional<SeedRow> lock(String poolName, String number) {
        return lock("pool_name = ? AND number = ?", List.of(poolName, number));
    }

    private Optional<SeedRow> lock(String condition, List<Object> parameters) {
        return jdbc.sql(SELECT + condition + " FOR UPDATE")
                .params(parameters)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Puts the seed where it goes. */
    void stand(SeedRow seed, SeedStanding standing) {
        jdbc.sql("UPDATE seed SET status = ? WHERE id = ?")
                .params(name(standing), seed.id())
                .update();
    }

    /** How SQL spells a word of the model. */
    static String name(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    static SeedStanding standing(String name) {
        return SeedStanding.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Columns: id, pool, number, layers, nodes, paths. */
    static SeedRef ref(ResultSet row) throws SQLException {
        return new SeedRef(
                new SeedId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6));
    }

    private static SeedRow read(ResultSet row) throws SQLException {
        return new SeedRow(
                row.getObject(1, UUID.class),
                standing(row.getString(2)),
                row.getBoolean(3),
                row.getBoolean(4),
                row.getBoolean(5));
    }
}
