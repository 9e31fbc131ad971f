package dev.photofinish.command.notification.interaction;

import dev.photofinish.store.session.TokenHash;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which interactions came already, on whichever node, as long as they could come again. Blocks. */
@Component
final class KnownInteractions {
    private final JdbcClient jdbc;

    KnownInteractions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whether this one comes for the first time.
     *
     * @param signed what was signed
     * @param forgetBefore nothing that old could come again
     */
    boolean first(String signed, Instant now, Instant forgetBefore) {
        jdbc.sql("DELETE FROM known_interaction WHERE seen_at < ?")
                .param(Timestamp.from(forgetBefore))
                .update();
        return jdbc.sql("INSERT INTO known_interaction (content_hash, seen_at) VALUES (?, ?) ON CONFLICT DO NOTHING")
                        .params(TokenHash.of(signed), Timestamp.from(now))
                        .update()
                > 0;
    }
}
