package dev.photofinish.command.tournament.lookup;

import dev.photofinish.events.RunId;
import dev.photofinish.store.WithTournaments;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads runs in tournaments from SQL. Up to date as of the last command. Blocks. */
@WithTournaments
@Component
public final class AsyncRuns {
    private final JdbcClient jdbc;

    AsyncRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The deadline for starting a run; empty when it is gone. */
    public Optional<Instant> startBefore(RunId run) {
        return jdbc.sql("SELECT start_before FROM async_run WHERE run_id = ? AND start_before IS NOT NULL")
                .param(run.value())
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }
}
