package dev.photofinish.command.organization.lookup;

import dev.photofinish.events.AccountId;
import dev.photofinish.store.WithTournaments;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When somebody asked for organizations. Up to date as of the last command. Blocks. */
@Component
@WithTournaments
public final class RequestMoments {
    private final JdbcClient jdbc;

    RequestMoments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The moments since then, the first first. */
    public List<Instant> since(AccountId account, Instant moment) {
        return jdbc.sql("SELECT requested_at FROM organization_request WHERE account_id = ? AND requested_at > ?"
                        + " ORDER BY requested_at")
                .params(account.value(), Timestamp.from(moment))
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
    }
}
