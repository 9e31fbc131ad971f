package dev.photofinish.command.account.lookup;

import dev.photofinish.command.LookUps;
import dev.photofinish.events.account.AccountRoleChanged;
import java.util.Locale;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the look-up of accounts in step, in the transaction of the command. The row itself comes with the login's claim. */
@Component
@ProcessingGroup(LookUps.GROUP)
final class AccountLookupWriter {
    private final JdbcClient jdbc;

    AccountLookupWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(AccountRoleChanged changed) {
        jdbc.sql("UPDATE account SET role = ? WHERE id = ?")
                .params(
                        changed.role().name().toLowerCase(Locale.ROOT),
                        changed.accountId().value())
                .update();
    }
}
