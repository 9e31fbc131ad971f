package dev.photofinish.command.account.login;

import dev.photofinish.command.web.OneTimeCode;
import dev.photofinish.events.AccountId;
import dev.photofinish.store.session.TokenHash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes to be exchanged for a session, each once and soon (rest-api §4). Only their hashes are kept. Blocks. */
@Component
final class LoginCodes {
    private record Row(AccountId account, Instant expires) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuthSettings settings;

    LoginCodes(JdbcClient jdbc, Clock clock, AuthSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    /** A new code for the account. Those nobody exchanged go. */
    String issue(AccountId account) {
        var now = clock.instant();
        var code = OneTimeCode.fresh();
        jdbc.sql("DELETE FROM login_code WHERE expires_at <= ?")
                .param(Timestamp.from(now))
                .update();
        jdbc.sql("INSERT INTO login_code (code_hash, account_id, expires_at) VALUES (?, ?, ?)")
                .params(TokenHash.of(code), account.value(), Timestamp.from(now.plus(settings.exchangeWithin())))
                .update();
        return code;
    }

    /** Whose code it is; of several who ask at once one is told. Used up even when it is too old. */
    Optional<AccountId> redeem(String code) {
        return jdbc.sql("DELETE FROM login_code WHERE code_hash = ? RETURNING account_id, expires_at")
                .param(TokenHash.of(code))
                .query((row, number) -> read(row))
                .optional()
                .filter(row -> row.expires().isAfter(clock.instant()))
                .map(Row::account);
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                new AccountId(row.getObject(1, UUID.class)),
                row.getObject(2, OffsetDateTime.class).toInstant());
    }
}
