package dev.photofinish.command.solo.lookup;

import dev.photofinish.command.LookUps;
import dev.photofinish.events.run.ParticipantAbandoned;
import dev.photofinish.events.run.ParticipantFinished;
import dev.photofinish.events.run.RunEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes the end of sessions, in the transaction of the command: from then on the player may start another. */
@Component
@ProcessingGroup(LookUps.GROUP)
final class SoloLookupWriter {
    private final JdbcClient jdbc;

    SoloLookupWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ParticipantFinished finished) {
        end(finished, "finished");
    }

    @EventHandler
    void on(ParticipantAbandoned abandoned) {
        end(abandoned, "abandoned");
    }

    private void end(RunEvent event, String status) {
        if (event.solo()) {
            jdbc.sql("UPDATE solo_session SET status = ? WHERE session_id = ? AND status = 'active'")
                    .params(status, event.runId().value())
                    .update();
        }
    }
}
