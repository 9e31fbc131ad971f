package dev.photofinish.store.look;

import dev.photofinish.events.SeedId;
import dev.photofinish.events.race.SeedRef;
import dev.photofinish.events.seed.SeedDefect;
import dev.photofinish.events.seed.SeedStanding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every seed where it stands, as of the last command. Blocks. */
public final class SeedCatalog {
    private static final String MATCHING = """
            FROM seed s LEFT JOIN race_lookup r ON r.race_id = s.race_id
            WHERE (CAST(:pool AS TEXT) IS NULL OR s.pool_name = :pool)
              AND (CAST(:status AS TEXT) IS NULL OR s.status = :status)
              AND (CAST(:sound AS BOOLEAN) IS NULL OR (s.defect IS NULL) = :sound)
            """;

    private static final String COLUMNS = """
            SELECT s.id, s.pool_name, s.number, s.total_layers, s.total_nodes, s.total_paths, s.status, s.defect,
                   s.defect_reason, EXISTS (SELECT FROM exposed_seed e WHERE e.seed_id = s.id), s.race_id, r.name,
                   s.claimed_for, s.added_at
            """;

    private final JdbcClient jdbc;

    SeedCatalog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which seeds are wanted.
     *
     * @param poolName null = of any pool
     * @param standing null = any
     * @param sound null = sound ones and defective ones
     */
    public record Query(
            @Nullable String poolName,
            @Nullable SeedStanding standing,
            @Nullable Boolean sound,
            int offset,
            int limit) {}

    /**
     * Seeds by pool and number.
     *
     * @param total how many there are without offset and limit
     */
    public record Page(List<CataloguedSeed> seeds, long total) {}

    /** One page of the seeds wanted. */
    public Page page(Query query) {
        var seeds = matching(COLUMNS + MATCHING + "ORDER BY s.pool_name, s.number LIMIT :limit OFFSET :offset", query)
                .param("limit", query.limit())
                .param("offset", query.offset())
                .query((row, number) -> read(row))
                .list();
        return new Page(
                seeds,
                matching("SELECT count(*) " + MATCHING, query).query(Long.class).single());
    }

    /** Those that can be drawn. */
    public Set<SeedId> availableAmong(Collection<SeedId> seeds) {
        return jdbc
                .sql("SELECT id FROM seed WHERE id = ANY (?) AND status = 'available'")
                .param(seeds.stream().map(SeedId::value).toArray(UUID[]::new))
                .query((row, number) -> new SeedId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private JdbcClient.StatementSpec matching(String sql, Query query) {
        return jdbc.sql(sql)
                .param("pool", query.poolName())
                .param(
                        "status",
                        query.standing() == null
                                ? null
                                : query.standing().name().toLowerCase(Locale.ROOT))
                .param("sound", query.sound());
    }

    private static CataloguedSeed read(ResultSet row) throws SQLException {
        var defect = row.getString(8);
        var addedAt = row.getTimestamp(14);
        return new CataloguedSeed(
                new SeedRef(
                        new SeedId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6)),
                SeedStanding.valueOf(row.getString(7).toUpperCase(Locale.ROOT)),
                defect == null ? null : SeedDefect.valueOf(defect.toUpperCase(Locale.ROOT)),
                row.getString(9),
                row.getBoolean(10),
                row.getObject(11, UUID.class),
                row.getString(12),
                row.getString(13),
                addedAt == null ? null : addedAt.toInstant());
    }
}
