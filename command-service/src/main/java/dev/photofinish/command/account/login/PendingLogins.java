package dev.photofinish.command.account.login;

import dev.photofinish.command.CommandLimit;
import dev.photofinish.store.metric.Limits;
import dev.photofinish.store.session.TokenHash;
import io.micrometer.core.instrument.Counter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Logins under way, in their table so that a restart in the middle of one does no harm. Of the state and of the browser's
 * secret only hashes are kept. Blocks.
 */
@Component
final class PendingLogins {
    private record Row(PendingLogin login, String browserHash, Instant expires) {}

    private static final String MAKE_ROOM = """
            DELETE FROM pending_login WHERE expires_at <= (
                SELECT expires_at FROM pending_login ORDER BY expires_at DESC OFFSET ? LIMIT 1)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuthSettings settings;
    private final Counter pushedOut;

    PendingLogins(JdbcClient jdbc, Clock clock, AuthSettings settings, Limits limits) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
        this.pushedOut = limits.hits(CommandLimit.PENDING_LOGINS);
    }

    /**
     * Remembers a login under its state, for the browser that holds the secret. Those nobody came back from go, and the
     * oldest when there are too many: whoever floods the table pushes out their own, and people who come back soon are
     * still known.
     */
    void begin(String state, String browserSecret, PendingLogin login) {
        var now = clock.instant();
        jdbc.sql("DELETE FROM pending_login WHERE expires_at <= ?")
                .param(Timestamp.from(now))
                .update();
        jdbc.sql("INSERT INTO pending_login (state_hash, browser_hash, return_to, locale, expires_at)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .param(TokenHash.of(state))
                .param(TokenHash.of(browserSecret))
                .param(login.returnTo())
                .param(login.locale())
                .param(Timestamp.from(now.plus(settings.loginWithin())))
                .update();
        pushedOut.increment(jdbc.sql(MAKE_ROOM).param(settings.pendingLogins()).update());
    }

    /** The login of that state, which is used up by this; empty for another browser than its own, and when it is over. */
    Optional<PendingLogin> take(String state, String browserSecret) {
        return jdbc.sql("DELETE FROM pending_login WHERE state_hash = ?"
                        + " RETURNING return_to, locale, browser_hash, expires_at")
                .param(TokenHash.of(state))
                .query((row, number) -> read(row))
                .optional()
                .filter(row -> row.browserHash().equals(TokenHash.of(browserSecret)))
                .filter(row -> row.expires().isAfter(clock.instant()))
                .map(Row::login);
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                new PendingLogin(row.getString(1), row.getString(2)),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant());
    }
}
