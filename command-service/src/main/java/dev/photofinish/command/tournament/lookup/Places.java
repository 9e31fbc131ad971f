package dev.photofinish.command.tournament.lookup;

import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.store.WithTournaments;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose things are, from SQL. Up to date as of the last command; empty for what is gone. Blocks. */
@WithTournaments
@Component
public final class Places {
    private static final String POOL = """
            SELECT organization_id, tournament_id, pool_id
            FROM tournament JOIN tournament_pool USING (tournament_id) WHERE pool_id = ?
            """;
    private static final String PERMALINK = """
            SELECT organization_id, tournament_id, pool_id
            FROM tournament JOIN tournament_pool USING (tournament_id) JOIN tournament_permalink USING (pool_id)
            WHERE permalink_id = ?
            """;
    private static final String RUN = """
            SELECT organization_id, tournament_id, pool_id
            FROM tournament JOIN async_run USING (tournament_id) WHERE run_id = ?
            """;

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose tournament it is. */
    public Optional<OrganizationId> of(TournamentId tournament) {
        return jdbc.sql("SELECT organization_id FROM tournament WHERE tournament_id = ?")
                .param(tournament.value())
                .query((row, number) -> new OrganizationId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Where a pool is. */
    public Optional<Place> of(PoolId pool) {
        return find(POOL, pool.value());
    }

    /** Where a permalink is. */
    public Optional<Place> of(PermalinkId permalink) {
        return find(PERMALINK, permalink.value());
    }

    /** Where a run is played. */
    public Optional<Place> of(RunId run) {
        return find(RUN, run.value());
    }

    private Optional<Place> find(String sql, UUID id) {
        return jdbc.sql(sql)
                .param(id)
                .query((row, number) -> new Place(
                        new OrganizationId(row.getObject(1, UUID.class)),
                        new TournamentId(row.getObject(2, UUID.class)),
                        new PoolId(row.getObject(3, UUID.class))))
                .optional();
    }
}
