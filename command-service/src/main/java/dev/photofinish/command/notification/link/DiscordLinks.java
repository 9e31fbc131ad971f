package dev.photofinish.command.notification.link;

import dev.photofinish.events.AccountId;
import dev.photofinish.store.WithTournaments;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads links from SQL. Up to date as of the last command. Blocks. */
@WithTournaments
@Component
final class DiscordLinks {
    private final JdbcClient jdbc;

    DiscordLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who an account's owner is there; empty when it is linked to nobody. */
    Optional<DiscordPerson> of(AccountId account) {
        return jdbc.sql("SELECT discord_id, discord_name FROM discord_link WHERE account_id = ?")
                .param(account.value())
                .query((row, _) -> new DiscordPerson(row.getString(1), row.getString(2)))
                .optional();
    }
}
