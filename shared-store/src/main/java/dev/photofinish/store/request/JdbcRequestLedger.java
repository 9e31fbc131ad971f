package dev.photofinish.store.request;

import dev.photofinish.store.Intent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Claims are made in one statement, by the database's clock, so that nodes need neither locks nor equal clocks. */
final class JdbcRequestLedger implements RequestLedger {
    private static final String CLAIM = """
            INSERT INTO known_request AS known (scope, intent, fingerprint, first_seen, claimed_until)
            VALUES (:scope, :fresh, :fingerprint, now(), now() + make_interval(secs => :claimFor))
            ON CONFLICT (scope) DO UPDATE SET
                intent = CASE WHEN known.first_seen <= %1$s THEN excluded.intent ELSE known.intent END,
                fingerprint = excluded.fingerprint,
                first_seen = CASE WHEN known.first_seen <= %1$s THEN now() ELSE known.first_seen END,
                claimed_until = excluded.claimed_until,
                answer = NULL
            WHERE known.first_seen <= %1$s
               OR (known.answer IS NULL
                   AND known.claimed_until <= now()
                   AND known.fingerprint = excluded.fingerprint)
            RETURNING intent
            """.formatted("now() - make_interval(secs => :knownFor)");

    private final JdbcClient jdbc;

    JdbcRequestLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Claim claim(String scope, String fingerprint, Duration claimFor, Duration knownFor) {
        return jdbc.sql(CLAIM)
                .param("scope", scope)
                .param("fresh", UUID.randomUUID())
                .param("fingerprint", fingerprint)
                .param("claimFor", seconds(claimFor))
                .param("knownFor", seconds(knownFor))
                .query(UUID.class)
                .optional()
                .<Claim>map(intent -> new Claim.Granted(new Intent(intent)))
                .orElseGet(() -> known(scope, fingerprint));
    }

    /** A row that is gone meanwhile was forgotten: the next try will have it. */
    private Claim known(String scope, String fingerprint) {
        return jdbc.sql("SELECT fingerprint, answer FROM known_request WHERE scope = ?")
                .param(scope)
                .query((row, number) -> read(row, fingerprint))
                .optional()
                .orElseGet(Claim.Underway::new);
    }

    private static Claim read(ResultSet row, String fingerprint) throws SQLException {
        var answer = row.getBytes(2);
        if (!row.getString(1).equals(fingerprint)) {
            return new Claim.Different();
        }
        return answer == null ? new Claim.Underway() : new Claim.Answered(answer);
    }

    @Override
    public void answer(String scope, Intent intent, byte[] answer) {
        jdbc.sql("UPDATE known_request SET answer = ? WHERE scope = ? AND intent = ? AND answer IS NULL")
                .params(answer, scope, name(intent))
                .update();
    }

    @Override
    public void release(String scope, Intent intent) {
        jdbc.sql("UPDATE known_request SET claimed_until = now() WHERE scope = ? AND intent = ? AND answer IS NULL")
                .params(scope, name(intent))
                .update();
    }

    @Override
    public int forget(Duration olderThan, int atMost) {
        return delete("known_request", "scope", "first_seen", olderThan, atMost)
                + delete("effect_of_request", "(intent, command)", "recorded_at", olderThan, atMost);
    }

    private int delete(String table, String key, String age, Duration olderThan, int atMost) {
        var columns = key.replace("(", "").replace(")", "");
        return jdbc.sql(
                        "DELETE FROM %1$s WHERE %2$s IN (SELECT %3$s FROM %1$s WHERE %4$s < now() - make_interval(secs => ?) LIMIT ?)"
                                .formatted(table, key, columns, age))
                .params(seconds(olderThan), atMost)
                .update();
    }

    private static UUID name(Intent intent) {
        return Objects.requireNonNull(intent.name(), "what was claimed has a name");
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }
}
