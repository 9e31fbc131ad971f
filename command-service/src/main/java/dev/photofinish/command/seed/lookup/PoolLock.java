package dev.photofinish.command.seed.lookup;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps those who take one seed of a pool apart from whoever takes all of them: they lock rows in different orders, and
 * would wait for each other for ever. Held until the transaction ends.
 */
@Component
final class PoolLock {
    private static final int POOLS = 7008;

    private final JdbcClient jdbc;

    PoolLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For one seed; any number at once. */
    void shared(String poolName) {
        take("SELECT pg_advisory_xact_lock_shared(?, hashtext(?))", poolName);
    }

    /** For all seeds; alone. */
    void exclusive(String poolName) {
        take("SELECT pg_advisory_xact_lock(?, hashtext(?))", poolName);
    }

    private void take(String sql, String poolName) {
        jdbc.sql(sql).params(POOLS, poolName).query((row, number) -> true).single();
    }
}
