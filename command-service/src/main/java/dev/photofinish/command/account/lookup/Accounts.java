package dev.photofinish.command.account.lookup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accounts from SQL; those asked for in the last seconds from memory. Blocks. */
@Component
public final class Accounts {
    private static final String SELECT =
            "SELECT id, login, display_name, avatar_url, role, twitch_id FROM account WHERE ";
    /** How long a change made by another node may go unnoticed. */
    private static final Duration REMEMBERED_FOR = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final Cache<AccountId, Optional<AccountRow>> known = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(REMEMBERED_FOR)
            .build();

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The account with that id. */
    public Optional<AccountRow> byId(AccountId account) {
        return known.get(account, this::load);
    }

    /** The account that goes by that login, in any case of letters but otherwise exactly (better C13). */
    public Optional<AccountRow> byLogin(String login) {
        return jdbc.sql(SELECT + "login = ?")
                .param(login.toLowerCase(Locale.ROOT))
                .query((row, number) -> read(row))
                .optional();
    }

    /** The account of that person at Twitch. */
    public Optional<AccountRow> byTwitchId(String twitchId) {
        return jdbc.sql(SELECT + "twitch_id = ?")
                .param(twitchId)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Makes the next question go to the database. */
    public void forget(AccountId account) {
        known.invalidate(account);
    }

    private Optional<AccountRow> load(AccountId account) {
        return jdbc.sql(SELECT + "id = ?")
                .param(account.value())
                .query((row, number) -> read(row))
                .optional();
    }

    private static AccountRow read(ResultSet row) throws SQLException {
        return new AccountRow(
                new AccountId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Role.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
                row.getString(6));
    }
}
