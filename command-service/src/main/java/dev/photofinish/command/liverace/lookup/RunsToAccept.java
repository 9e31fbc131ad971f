package dev.photofinish.command.liverace.lookup;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.store.WithTournaments;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which runs of a live race are accepted without a reviewer. Up to date as of the last command. Blocks. */
@WithTournaments
@Component
public final class RunsToAccept {
    private static final String RUNS = """
            SELECT run.run_id FROM async_run run
            JOIN tournament ON tournament.tournament_id = run.tournament_id
            WHERE run.live_race_id = ? AND NOT run.reattempted AND tournament.auto_accept_live_results
            """;

    private final JdbcClient jdbc;

    RunsToAccept(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of the race when its tournament has it so, else none; whether each of them finished is theirs to know. */
    public List<RunId> of(LiveRaceId liveRace) {
        return jdbc.sql(RUNS)
                .param(liveRace.value())
                .query((row, number) -> new RunId(row.getObject(1, UUID.class)))
                .list();
    }
}
