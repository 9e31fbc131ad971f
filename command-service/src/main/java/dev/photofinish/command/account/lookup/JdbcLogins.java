package dev.photofinish.command.account.lookup;

import dev.photofinish.command.account.Logins;
import dev.photofinish.command.account.RegisterAccount;
import java.sql.Timestamp;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Logins by the unique column: of two claims at once the second waits and then finds the login taken. */
@Component
final class JdbcLogins implements Logins {
    private final JdbcClient jdbc;

    JdbcLogins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean claim(RegisterAccount command) {
        return jdbc.sql("INSERT INTO account (id, login, display_name, avatar_url, role, created_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?)"
                                + " ON CONFLICT (login) DO NOTHING")
                        .param(command.accountId().value())
                        .param(command.login())
                        .param(command.displayName())
                        .param(command.avatarUrl())
                        .param(command.role().name().toLowerCase(Locale.ROOT))
                        .param(Timestamp.from(command.at()))
                        .update()
                == 1;
    }
}
