package dev.photofinish.command.seed.lookup;

import dev.photofinish.command.race.creation.SeedClaims;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.race.SeedRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Draws at random, in one statement: a row that another command has just taken is passed over, never waited for. */
@Component
final class JdbcSeedClaims implements SeedClaims {
    private static final String CLAIM = """
            UPDATE seed SET status = 'consumed', race_id = ?
            WHERE id = (SELECT id FROM seed WHERE pool_name = ? AND status = 'available'
                        ORDER BY random() LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, pool_name, number, total_layers, total_nodes, total_paths
            """;

    private final JdbcClient jdbc;

    JdbcSeedClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<SeedRef> claim(String poolName, RaceId race) {
        return jdbc.sql(CLAIM)
                .params(race.value(), poolName)
                .query((row, number) -> read(row))
                .optional();
    }

    private static SeedRef read(ResultSet row) throws SQLException {
        return new SeedRef(
                new SeedId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6));
    }
}
