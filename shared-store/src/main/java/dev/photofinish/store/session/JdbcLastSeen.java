package dev.photofinish.store.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.photofinish.events.AccountId;
import dev.photofinish.store.LastSeen;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Last visits in the account look-up; what was written lately is remembered, so that watching costs no writes. */
final class JdbcLastSeen implements LastSeen {
    private static final int REMEMBERED = 50_000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration every;
    private final Cache<AccountId, Instant> written =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    JdbcLastSeen(JdbcClient jdbc, Clock clock, Duration every) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.every = every;
    }

    @Override
    public void signedIn(AccountId account) {
        write(account, clock.instant());
    }

    @Override
    public void around(AccountId account) {
        var now = clock.instant();
        var before = written.getIfPresent(account);
        if (before == null || !before.plus(every).isAfter(now)) {
            write(account, now);
        }
    }

    /** Never back in time: another node may have seen them later. */
    private void write(AccountId account, Instant now) {
        written.put(account, now);
        var moment = Timestamp.from(now);
        jdbc.sql("UPDATE account SET last_seen = ? WHERE id = ? AND (last_seen IS NULL OR last_seen < ?)")
                .params(moment, account.value(), moment)
                .update();
    }
}
