package dev.photofinish.command.account.lookup;

import dev.photofinish.command.account.twitch.SignInWithTwitch;
import dev.photofinish.command.account.twitch.TwitchAccounts;
import dev.photofinish.events.AccountId;
import java.sql.Timestamp;
import java.util.Locale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Logins and Twitch's ids by the unique columns of the account look-up. */
@Component
final class JdbcTwitchAccounts implements TwitchAccounts {
    private final JdbcClient jdbc;

    JdbcTwitchAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean register(SignInWithTwitch command) {
        var profile = command.profile();
        return jdbc.sql("INSERT INTO account (id, login, display_name, avatar_url, role, created_at, twitch_id)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)"
                                + " ON CONFLICT DO NOTHING")
                        .param(command.accountId().value())
                        .param(profile.login())
                        .param(profile.displayName())
                        .param(profile.avatarUrl())
                        .param(command.firstRole().name().toLowerCase(Locale.ROOT))
                        .param(Timestamp.from(command.at()))
                        .param(profile.id())
                        .update()
                == 1;
    }

    @Override
    public boolean link(AccountId account, String twitchId) {
        return change("UPDATE account SET twitch_id = ? WHERE id = ? AND twitch_id IS NULL", twitchId, account);
    }

    @Override
    public boolean rename(AccountId account, String login) {
        return change("UPDATE account SET login = ? WHERE id = ?", login, account);
    }

    /** After a duplicate PostgreSQL takes nothing more in this transaction, which the refusal then rolls back. */
    private boolean change(String sql, String value, AccountId account) {
        try {
            return jdbc.sql(sql).params(value, account.value()).update() == 1;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }
}
