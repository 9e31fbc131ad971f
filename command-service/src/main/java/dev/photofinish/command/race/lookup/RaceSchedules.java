package dev.photofinish.command.race.lookup;

import dev.photofinish.events.RaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from SQL which races start by themselves. Up to date as of the last command. Blocks. */
@Component
public final class RaceSchedules {
    private static final String AUTOMATIC = """
            SELECT attempt, scheduled_at, scheduled_at + make_interval(secs => grace_seconds) FROM race_lookup
            WHERE race_id = ? AND status = 'setup' AND automatic AND scheduled_at IS NOT NULL
            """;

    private final JdbcClient jdbc;

    RaceSchedules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When the race starts by itself; empty when it does not, or has started. */
    public Optional<RaceSchedule> automatic(RaceId race) {
        return jdbc.sql(AUTOMATIC)
                .param(race.value())
                .query((row, number) -> read(race, row))
                .optional();
    }

    private static RaceSchedule read(RaceId race, ResultSet row) throws SQLException {
        Timestamp latest = row.getTimestamp(3);
        return new RaceSchedule(
                race, row.getInt(1), row.getTimestamp(2).toInstant(), latest == null ? null : latest.toInstant());
    }
}
