package dev.photofinish.command.race.lookup;

import dev.photofinish.command.race.model.RacePhase;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.SeedId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads races from SQL. Up to date as of the last command. Blocks. */
@Component
public final class RaceLookups {
    private final JdbcClient jdbc;

    RaceLookups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The race with that id. */
    public Optional<RaceRow> byId(RaceId race) {
        return jdbc.sql("SELECT race_id, organizer, name, status, attempt, seed_id, seeds_released"
                        + " FROM race_lookup WHERE race_id = ?")
                .param(race.value())
                .query((row, number) -> read(row))
                .optional();
    }

    private static RaceRow read(ResultSet row) throws SQLException {
        return new RaceRow(
                new RaceId(row.getObject(1, UUID.class)),
                new AccountId(row.getObject(2, UUID.class)),
                row.getString(3),
                RacePhase.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                row.getInt(5),
                new SeedId(row.getObject(6, UUID.class)),
                row.getBoolean(7));
    }
}
