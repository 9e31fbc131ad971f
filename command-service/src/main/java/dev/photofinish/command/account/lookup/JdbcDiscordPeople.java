package dev.photofinish.command.account.lookup;

import dev.photofinish.command.account.discord.DiscordPeople;
import dev.photofinish.events.AccountId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links by their table's unique columns. */
@Component
final class JdbcDiscordPeople implements DiscordPeople {
    private final JdbcClient jdbc;

    JdbcDiscordPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** After a duplicate PostgreSQL takes nothing more in this transaction, which the refusal then rolls back. */
    @Override
    public boolean link(AccountId account, String discordId, String discordName) {
        try {
            return jdbc.sql("INSERT INTO discord_link (account_id, discord_id, discord_name) VALUES (?, ?, ?)"
                                    + " ON CONFLICT (account_id) DO UPDATE"
                                    + " SET discord_id = excluded.discord_id, discord_name = excluded.discord_name")
                            .params(account.value(), discordId, discordName)
                            .update()
                    == 1;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    @Override
    public void unlink(AccountId account) {
        jdbc.sql("DELETE FROM discord_link WHERE account_id = ?")
                .param(account.value())
                .update();
    }
}
