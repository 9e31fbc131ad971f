package dev.photofinish.command.tournament.lookup;

import dev.photofinish.command.LookUps;
import dev.photofinish.events.RunId;
import dev.photofinish.events.tournament.AsyncRunCountedDown;
import dev.photofinish.events.tournament.AsyncRunDeadlineExtended;
import dev.photofinish.events.tournament.AsyncRunDisqualificationUndone;
import dev.photofinish.events.tournament.AsyncRunDisqualified;
import dev.photofinish.events.tournament.AsyncRunDrawn;
import dev.photofinish.events.tournament.AsyncRunEvent;
import dev.photofinish.events.tournament.AsyncRunFinished;
import dev.photofinish.events.tournament.AsyncRunForfeited;
import dev.photofinish.events.tournament.AsyncRunReattemptUndone;
import dev.photofinish.events.tournament.AsyncRunReattempted;
import dev.photofinish.events.tournament.AsyncRunReviewed;
import dev.photofinish.events.tournament.AsyncRunStarted;
import dev.photofinish.events.tournament.AsyncRunSubmitted;
import dev.photofinish.events.tournament.LiveRunAccepted;
import dev.photofinish.events.tournament.LiveRunBegun;
import dev.photofinish.events.tournament.LiveRunReleased;
import dev.photofinish.events.tournament.LiveRunReserved;
import dev.photofinish.events.tournament.LiveRunResulted;
import dev.photofinish.events.tournament.LiveRunVoided;
import dev.photofinish.store.WithTournaments;
import java.sql.Timestamp;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the look-up of runs in step, in the transaction of the command. Whoever is through may start another. */
@WithTournaments
@Component
@ProcessingGroup(LookUps.GROUP)
final class AsyncRunLookupWriter {
    private final JdbcClient jdbc;

    AsyncRunLookupWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(AsyncRunEvent event) {
        switch (event) {
            case AsyncRunDrawn drawn -> startBefore(drawn.runId(), drawn.startBefore());
            case AsyncRunDeadlineExtended extended -> startBefore(extended.runId(), extended.startBefore());
            case AsyncRunFinished _, AsyncRunForfeited _ -> set(event.runId(), "active", false);
            case AsyncRunReattempted _ -> set(event.runId(), "reattempted", true);
            case AsyncRunReattemptUndone _ -> set(event.runId(), "reattempted", false);
            case AsyncRunCountedDown _,
                    AsyncRunStarted _,
                    AsyncRunDisqualified _,
                    AsyncRunDisqualificationUndone _,
                    AsyncRunSubmitted _,
                    AsyncRunReviewed _,
                    LiveRunAccepted _ -> {
                // Nobody who decides asks for it.
            }
            case LiveRunReserved _, LiveRunReleased _, LiveRunBegun _, LiveRunResulted _, LiveRunVoided _ -> {
                // Entered with what happened to the live race itself.
            }
        }
    }

    private void startBefore(RunId run, Instant moment) {
        jdbc.sql("UPDATE async_run SET start_before = ? WHERE run_id = ?")
                .params(Timestamp.from(moment), run.value())
                .update();
    }

    private void set(RunId run, String column, boolean value) {
        jdbc.sql("UPDATE async_run SET " + column + " = ? WHERE run_id = ?")
                .params(value, run.value())
                .update();
    }
}
