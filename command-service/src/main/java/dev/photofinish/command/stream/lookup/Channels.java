package dev.photofinish.command.stream.lookup;

import dev.photofinish.events.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Channels in SQL. */
@Component
public final class Channels implements WatchedChannels {
    private static final String SELECT = """
            SELECT account.id, account.login, stream.account_id IS NOT NULL
            FROM account LEFT JOIN live_stream stream ON stream.account_id = account.id
            """;
    private static final String WATCHED = """
            SELECT run.account_id FROM race_lookup race JOIN run_lookup run USING (race_id)
            WHERE race.status <> 'finished'
            UNION
            SELECT caster.account_id FROM race_lookup race JOIN caster_lookup caster USING (race_id)
            WHERE race.status <> 'finished'
            UNION
            SELECT account_id FROM solo_session WHERE status = 'active'
            """;

    private final JdbcClient jdbc;

    Channels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Channel> watched() {
        return jdbc.sql(SELECT + "WHERE account.id IN (" + WATCHED + ") ORDER BY account.login")
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public List<Channel> liveUnwatched() {
        return jdbc.sql(SELECT + "WHERE stream.account_id IS NOT NULL AND account.id NOT IN (" + WATCHED + ")")
                .query((row, number) -> read(row))
                .list();
    }

    /** That of a login, in any case of letters. */
    public Optional<Channel> byLogin(String login) {
        return jdbc.sql(SELECT + "WHERE account.login = ?")
                .param(login.toLowerCase(Locale.ROOT))
                .query((row, number) -> read(row))
                .optional();
    }

    private static Channel read(ResultSet row) throws SQLException {
        return new Channel(new AccountId(row.getObject(1, UUID.class)), row.getString(2), row.getBoolean(3));
    }
}
