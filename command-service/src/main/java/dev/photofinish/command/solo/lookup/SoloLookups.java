package dev.photofinish.command.solo.lookup;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.SeedId;
import dev.photofinish.store.session.TokenHash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads solo sessions from SQL. Up to date as of the last command. Blocks. */
@Component
public final class SoloLookups {
    private static final String SELECT =
            "SELECT session_id, account_id, seed_id, status = 'active' FROM solo_session WHERE ";

    private final JdbcClient jdbc;

    SoloLookups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The session with that id. */
    public Optional<SoloRow> byId(RunId session) {
        return jdbc.sql(SELECT + "session_id = ?")
                .param(session.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** The session a mod's token belongs to; empty for a token that was never given out. */
    public Optional<SoloRow> byModToken(String token) {
        return jdbc.sql(SELECT + "mod_token_hash = ?")
                .param(TokenHash.of(token))
                .query((row, number) -> read(row))
                .optional();
    }

    private static SoloRow read(ResultSet row) throws SQLException {
        return new SoloRow(
                new RunId(row.getObject(1, UUID.class)),
                new AccountId(row.getObject(2, UUID.class)),
                new SeedId(row.getObject(3, UUID.class)),
                row.getBoolean(4));
    }
}
