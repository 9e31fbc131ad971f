package dev.photofinish.command.account.lookup;

import dev.photofinish.events.AccountId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is whom somewhere else: one account for a person there, and one person for an account, by the table's unique columns. */
final class LinkTable {
    private final JdbcClient jdbc;
    private final String enter;
    private final String remove;

    /** @param place as its table and columns are named */
    LinkTable(JdbcClient jdbc, String place) {
        this.jdbc = jdbc;
        this.enter = """
                INSERT INTO %1$s_link (account_id, %1$s_id, %1$s_name) VALUES (?, ?, ?)
                ON CONFLICT (account_id) DO UPDATE SET %1$s_id = excluded.%1$s_id, %1$s_name = excluded.%1$s_name
                """.formatted(place);
        this.remove = "DELETE FROM %s_link WHERE account_id = ?".formatted(place);
    }

    /** After a duplicate PostgreSQL takes nothing more in this transaction, which the refusal then rolls back. */
    boolean link(AccountId account, String person, String name) {
        try {
            return jdbc.sql(enter).params(account.value(), person, name).update() == 1;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    void unlink(AccountId account) {
        jdbc.sql(remove).param(account.value()).update();
    }
}
