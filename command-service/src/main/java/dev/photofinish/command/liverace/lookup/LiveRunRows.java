package dev.photofinish.command.liverace.lookup;

import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.liverace.LiveRaceOutcome;
import dev.photofinish.events.liverace.LiveRaceResult;
import dev.photofinish.events.liverace.LiveRaceResultsNoted;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of runs in live races, beside those that are played alone. */
final class LiveRunRows {
    /** A player who is through may have begun another run before they took their finish back. */
    private static final String SAVE = """
            INSERT INTO async_run (run_id, tournament_id, pool_id, permalink_id, account_id, live_race_id, active)
            SELECT now.*, ? AND NOT EXISTS (
                SELECT 1 FROM async_run other
                WHERE other.tournament_id = now.tournament_id AND other.account_id = now.account_id AND other.active
                  AND other.run_id <> now.run_id)
            FROM (VALUES (?::uuid, ?::uuid, ?::uuid, ?::uuid, ?::uuid, ?::uuid))
                AS now (run_id, tournament_id, pool_id, permalink_id, account_id, live_race_id)
            ON CONFLICT (run_id) DO UPDATE SET active = excluded.active, permalink_id = excluded.permalink_id
            """;

    private final JdbcClient jdbc;

    LiveRunRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void delete(List<RunId> runs) {
        if (!runs.isEmpty()) {
            jdbc.sql("DELETE FROM async_run WHERE run_id = ANY (?)")
                    .param(runs.stream().map(RunId::value).toArray(UUID[]::new))
                    .update();
        }
    }

    void playing(PermalinkId permalink, List<LiveRaceResult> participants) {
        jdbc.sql("UPDATE async_run SET permalink_id = ? WHERE run_id = ANY (?)")
                .param(permalink.value())
                .param(participants.stream().map(one -> one.runId().value()).toArray(UUID[]::new))
                .update();
    }

    void save(LiveRaceResultsNoted noted) {
        for (var result : noted.results()) {
            jdbc.sql(SAVE)
                    .param(result.outcome() == LiveRaceOutcome.RACING)
                    .param(result.runId().value())
                    .param(noted.tournamentId().value())
                    .param(noted.poolId().value())
                    .param(noted.permalinkId().value())
                    .param(result.account().value())
                    .param(noted.liveRaceId().value())
                    .update();
        }
    }
}
