package dev.photofinish.command.race.lookup;

import dev.photofinish.command.race.model.RacePhase;
import dev.photofinish.events.InviteId;
import dev.photofinish.events.RaceId;
import dev.photofinish.store.session.TokenHash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads invitations from SQL. Up to date as of the last command. Blocks. */
@Component
public final class InviteLookups {
    private static final String BY_TOKEN = """
            SELECT i.invite_id, i.race_id, r.name, coalesce(a.display_name, a.login), r.status, i.login
            FROM invite_lookup i
            JOIN race_lookup r ON r.race_id = i.race_id
            JOIN account a ON a.id = r.organizer
            WHERE i.token_hash = ?
            """;

    private final JdbcClient jdbc;

    InviteLookups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The invitation a token stands for, accepted or not; empty for one never given out or taken back. */
    public Optional<InviteRow> byToken(String token) {
        return jdbc.sql(BY_TOKEN)
                .param(TokenHash.of(token))
                .query((row, number) -> read(row))
                .optional();
    }

    /** The invitation of a login that is still open. */
    public Optional<InviteId> pending(RaceId race, String login) {
        return jdbc.sql("SELECT invite_id FROM invite_lookup WHERE race_id = ? AND login = ? AND NOT accepted")
                .params(race.value(), login.toLowerCase(Locale.ROOT))
                .query(UUID.class)
                .optional()
                .map(InviteId::new);
    }

    private static InviteRow read(ResultSet row) throws SQLException {
        return new InviteRow(
                new InviteId(row.getObject(1, UUID.class)),
                new RaceId(row.getObject(2, UUID.class)),
                row.getString(3),
                row.getString(4),
                RacePhase.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
                row.getString(6));
    }
}
