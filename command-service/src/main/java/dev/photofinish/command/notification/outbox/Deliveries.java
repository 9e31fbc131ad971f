package dev.photofinish.command.notification.outbox;

import dev.photofinish.command.race.telling.FailedDeliveries;
import dev.photofinish.events.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of deliveries, for administrators. Blocks. */
@Component
public final class Deliveries implements FailedDeliveries {
    private static final String SELECT = """
            SELECT id, %s, part, status, tries, reason, created_at, next_try_at, settled_at FROM delivery
            """.formatted(SubjectColumns.ALL);
    private static final String RETRY = """
            UPDATE delivery SET status = 'pending', tries = 0, next_try_at = ?, settled_at = NULL
            WHERE id = ? AND status = 'failed'
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Bell bell;

    Deliveries(JdbcClient jdbc, Clock clock, Bell bell) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.bell = bell;
    }

    /** Those older than the one with the id, the newest first. */
    public List<DeliveryRow> before(long id, int limit) {
        return jdbc.sql(SELECT + "WHERE id < ? ORDER BY id DESC LIMIT ?")
                .params(id, limit)
                .query((row, _) -> read(row))
                .list();
    }

    /** The same of one status. */
    public List<DeliveryRow> before(long id, int limit, DeliveryStatus status) {
        return jdbc.sql(SELECT + "WHERE status = ? AND id < ? ORDER BY id DESC LIMIT ?")
                .params(status.spelled(), id, limit)
                .query((row, _) -> read(row))
                .list();
    }

    /** Those to a person. */
    public List<DeliveryRow> before(long id, int limit, AccountId person) {
        return jdbc.sql(SELECT + "WHERE account_id = ? AND id < ? ORDER BY id DESC LIMIT ?")
                .params(person.value(), id, limit)
                .query((row, _) -> read(row))
                .list();
    }

    /** The one with the id. */
    public Optional<DeliveryRow> byId(long id) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .param(id)
                .query((row, _) -> read(row))
                .optional();
    }

    @Override
    public boolean revive(long id) {
        boolean failed =
                jdbc.sql(RETRY).params(Timestamp.from(clock.instant()), id).update() > 0;
        if (failed) {
            bell.ringAfterCommit();
        }
        return failed;
    }

    /** How many have that status. */
    long count(DeliveryStatus status) {
        return jdbc.sql("SELECT count(*) FROM delivery WHERE status = ?")
                .param(status.spelled())
                .query(Long.class)
                .single();
    }

    private static DeliveryRow read(ResultSet row) throws SQLException {
        return new DeliveryRow(
                row.getLong(1),
                SubjectColumns.read(row, 2),
                row.getString(6),
                row.getString(7),
                row.getInt(8),
                row.getString(9),
                row.getTimestamp(10).toInstant(),
                row.getTimestamp(11).toInstant(),
                moment(row.getTimestamp(12)));
    }

    private static java.time.@Nullable Instant moment(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
