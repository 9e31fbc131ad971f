package dev.photofinish.command.stream.lookup;

import dev.photofinish.command.LookUps;
import dev.photofinish.events.stream.StreamEvent;
import dev.photofinish.events.stream.StreamWentLive;
import dev.photofinish.events.stream.StreamWentOffline;
import java.sql.Timestamp;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the look-up of live streams in step, in the transaction of the command. */
@Component
@ProcessingGroup(LookUps.GROUP)
final class StreamLookupWriter {
    private final JdbcClient jdbc;

    StreamLookupWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(StreamEvent event) {
        var account = event.accountId().value();
        switch (event) {
            case StreamWentLive live ->
                jdbc.sql("INSERT INTO live_stream (account_id, started_at) VALUES (?, ?)"
                                + " ON CONFLICT (account_id) DO UPDATE SET started_at = excluded.started_at")
                        .params(account, Timestamp.from(live.startedAt()))
                        .update();
            case StreamWentOffline _ ->
                jdbc.sql("DELETE FROM live_stream WHERE account_id = ?")
                        .param(account)
                        .update();
        }
    }
}
