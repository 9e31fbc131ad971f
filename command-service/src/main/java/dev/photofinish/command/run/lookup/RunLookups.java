package dev.photofinish.command.run.lookup;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.store.session.TokenHash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads runs from SQL. Up to date as of the last command. Blocks. */
@Component
public final class RunLookups {
    private static final String SELECT = "SELECT run_id, race_id, account_id, color_index FROM run_lookup WHERE ";

    private final JdbcClient jdbc;

    RunLookups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The part an account has in a race. */
    public Optional<RunRow> of(RaceId race, AccountId account) {
        return jdbc.sql(SELECT + "race_id = ? AND account_id = ?")
                .params(race.value(), account.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** Everybody's part in a race, in the order of colours. */
    public List<RunRow> of(RaceId race) {
        return jdbc.sql(SELECT + "race_id = ? ORDER BY color_index, run_id")
                .param(race.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** The run a mod's token belongs to; empty for a token that was never given out or is revoked. */
    public Optional<RunRow> byModToken(String token) {
        return jdbc.sql(SELECT + "mod_token_hash = ?")
                .param(TokenHash.of(token))
                .query((row, number) -> read(row))
                .optional();
    }

    private static RunRow read(ResultSet row) throws SQLException {
        return new RunRow(
                new RunId(row.getObject(1, UUID.class)),
                new RaceId(row.getObject(2, UUID.class)),
                new AccountId(row.getObject(3, UUID.class)),
                row.getInt(4));
    }
}
