package dev.photofinish.command.account.linking;

import dev.photofinish.events.AccountId;
import dev.photofinish.store.session.TokenHash;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links to one service under way: one per account, the one it began last. Blocks. */
public final class PendingLinks {
    private record Row(AccountId account, String browserHash, boolean inTime) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String table;

    /** Those that are in that table. */
    public PendingLinks(JdbcClient jdbc, Clock clock, String table) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.table = table;
    }

    /** Remembers that the account began a link, in the browser that holds the secret. */
    void begin(String state, String browserSecret, AccountId account, Duration within) {
        jdbc.sql("INSERT INTO " + table + " (state_hash, browser_hash, account_id, expires_at) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (account_id) DO UPDATE SET state_hash = excluded.state_hash,"
                        + " browser_hash = excluded.browser_hash, expires_at = excluded.expires_at")
                .params(
                        TokenHash.of(state),
                        TokenHash.of(browserSecret),
                        account.value(),
                        Timestamp.from(clock.instant().plus(within)))
                .update();
    }

    /** Whose link it is, which is used up by this; empty for another browser than its own, and when it is over. */
    Optional<AccountId> take(String state, String browserSecret) {
        return jdbc.sql("DELETE FROM " + table + " WHERE state_hash = ? RETURNING account_id, browser_hash, expires_at")
                .param(TokenHash.of(state))
                .query((row, number) -> new Row(
                        new AccountId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant().isAfter(clock.instant())))
                .optional()
                .filter(row -> row.inTime() && row.browserHash().equals(TokenHash.of(browserSecret)))
                .map(Row::account);
    }
}
