package dev.photofinish.store.look;

import dev.photofinish.events.AccountId;
import dev.photofinish.live.LiveStreams;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Streams by the look-up of those that are live. */
final class JdbcLiveStreams implements LiveStreams {
    private final JdbcClient jdbc;

    JdbcLiveStreams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<AccountId> now() {
        return Set.copyOf(jdbc.sql("SELECT account_id FROM live_stream")
                .query((row, number) -> new AccountId(row.getObject(1, UUID.class)))
                .list());
    }
}
