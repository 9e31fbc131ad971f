package dev.photofinish.command.account.lookup;

import dev.photofinish.command.account.racetime.RacetimePeople;
import dev.photofinish.events.AccountId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links by their table's unique columns. */
@Component
final class JdbcRacetimePeople implements RacetimePeople {
    private final JdbcClient jdbc;

    JdbcRacetimePeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** After a duplicate PostgreSQL takes nothing more in this transaction, which the refusal then rolls back. */
    @Override
    public boolean link(AccountId account, String racetimeId, String racetimeName) {
        try {
            return jdbc.sql("INSERT INTO racetime_link (account_id, racetime_id, racetime_name) VALUES (?, ?, ?)"
                                    + " ON CONFLICT (account_id) DO UPDATE"
                                    + " SET racetime_id = excluded.racetime_id, racetime_name = excluded.racetime_name")
                            .params(account.value(), racetimeId, racetimeName)
                            .update()
                    == 1;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    @Override
    public void unlink(AccountId account) {
        jdbc.sql("DELETE FROM racetime_link WHERE account_id = ?")
                .param(account.value())
                .update();
    }
}
