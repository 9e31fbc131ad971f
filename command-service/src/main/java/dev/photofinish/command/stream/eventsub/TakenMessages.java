package dev.photofinish.command.stream.eventsub;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which messages were taken, for as long as they could be sent again; shared by all nodes. Blocks. */
@Component
final class TakenMessages {
    private final JdbcClient jdbc;

    TakenMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean contain(String id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM taken_message WHERE message_id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** Remembers one, and forgets those from before a moment. */
    void add(String id, Instant now, Instant forgetBefore) {
        jdbc.sql("INSERT INTO taken_message (message_id, taken_at) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(id, Timestamp.from(now))
                .update();
        jdbc.sql("DELETE FROM taken_message WHERE taken_at < ?")
                .param(Timestamp.from(forgetBefore))
                .update();
    }
}
