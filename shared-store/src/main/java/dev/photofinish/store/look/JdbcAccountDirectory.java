package dev.photofinish.store.look;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.OverlaySettings;
import dev.photofinish.events.account.Role;
import dev.photofinish.live.Person;
import dev.photofinish.store.AccountDirectory;
import dev.photofinish.store.AccountEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The directory of accounts by the account look-up, each question along an index of its own. */
final class JdbcAccountDirectory implements AccountDirectory {
    private static final String SELECT = "SELECT id, login, display_name, avatar_url, role, locale, overlay_font_size,"
            + " created_at, last_seen FROM account ";
    /**
     * A prefix is a range of an index ordered by bytes: no character of it is a wildcard, and each half reads no more
     * than it may return, however many accounts there are.
     */
    static final String STARTING_WITH = "(" + SELECT
            + "WHERE login COLLATE \"C\" >= :from AND login COLLATE \"C\" < :to"
            + " ORDER BY login COLLATE \"C\" LIMIT :limit) UNION (" + SELECT
            + "WHERE lower(display_name) COLLATE \"C\" >= :from AND lower(display_name) COLLATE \"C\" < :to"
            + " ORDER BY lower(display_name) COLLATE \"C\" LIMIT :limit) ORDER BY login LIMIT :limit";
    /** Sorts behind everything that a name may go on with. */
    private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

    private final JdbcClient jdbc;

    JdbcAccountDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<AccountEntry> byId(AccountId account) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .param(account.value())
                .query((row, number) -> entry(row))
                .optional();
    }

    @Override
    public Optional<AccountEntry> byLogin(String login) {
        return storable(login)
                ? jdbc.sql(SELECT + "WHERE login = ?")
                        .param(login.toLowerCase(Locale.ROOT))
                        .query((row, number) -> entry(row))
                        .optional()
                : Optional.empty();
    }

    @Override
    public List<AccountEntry> startingWith(String text, int limit) {
        var prefix = text.toLowerCase(Locale.ROOT);
        return storable(prefix)
                ? jdbc.sql(STARTING_WITH)
                        .param("from", prefix)
                        .param("to", prefix + LAST_CHARACTER)
                        .param("limit", limit)
                        .query((row, number) -> entry(row))
                        .list()
                : List.of();
    }

    @Override
    public List<AccountEntry> seenLastFirst(int offset, int limit) {
        return jdbc.sql(SELECT + "ORDER BY last_seen DESC NULLS LAST, created_at DESC, id LIMIT ? OFFSET ?")
                .params(limit, offset)
                .query((row, number) -> entry(row))
                .list();
    }

    @Override
    public long count() {
        return jdbc.sql("SELECT count(*) FROM account").query(Long.class).single();
    }

    /** PostgreSQL has no character 0, not even in a question. */
    private static boolean storable(String text) {
        return text.indexOf(0) < 0;
    }

    private static AccountEntry entry(ResultSet row) throws SQLException {
        var person = new Person(
                new AccountId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Role.valueOf(row.getString(5).toUpperCase(Locale.ROOT)));
        return new AccountEntry(
                person,
                row.getString(6),
                new OverlaySettings(row.getObject(7, Double.class)),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                moment(row.getObject(9, OffsetDateTime.class)));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
