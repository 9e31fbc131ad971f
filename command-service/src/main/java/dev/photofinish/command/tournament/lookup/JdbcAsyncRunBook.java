package dev.photofinish.command.tournament.lookup;

import dev.photofinish.command.tournament.run.AsyncRunBook;
import dev.photofinish.command.tournament.run.PlayingTerms;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By an index that takes one active run of a player in a tournament and no second one. */
@Component
final class JdbcAsyncRunBook implements AsyncRunBook {
    private static final String TERMS = """
            SELECT active, require_racetime, runs_per_pool, most_reattempts,
                   ARRAY(SELECT pool_id FROM tournament_pool pool WHERE pool.tournament_id = tournament.tournament_id)
            FROM tournament WHERE tournament_id = ?
            """;
    /** Far more often: by more than three runs (tournaments §5.3). */
    private static final String DRAW = """
            WITH played AS (
                SELECT permalink_id,
                       (SELECT count(*) FROM async_run run
                        WHERE run.permalink_id = permalink.permalink_id AND NOT run.reattempted) AS runs,
                       EXISTS (SELECT 1 FROM async_run run WHERE run.permalink_id = permalink.permalink_id
                               AND run.account_id = ? AND NOT run.reattempted) AS counted,
                       EXISTS (SELECT 1 FROM async_run run WHERE run.permalink_id = permalink.permalink_id
                               AND run.account_id = ?) AS seen
                FROM tournament_permalink permalink WHERE pool_id = ? AND active),
            spread AS (SELECT max(runs) - min(runs) > 3 AS uneven FROM played)
            SELECT permalink_id FROM played, spread WHERE NOT counted
            ORDER BY seen, CASE WHEN uneven THEN runs ELSE 0 END, random()
            LIMIT 1
            """;

    private static final String ENTER = """
            INSERT INTO async_run (run_id, tournament_id, pool_id, permalink_id, account_id, active)
            VALUES (?, ?, ?, ?, ?, TRUE)
            ON CONFLICT (tournament_id, account_id) WHERE active DO NOTHING
            """;

    private final JdbcClient jdbc;

    JdbcAsyncRunBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PlayingTerms> terms(TournamentId tournament) {
        return jdbc.sql(TERMS)
                .param(tournament.value())
                .query((row, number) -> terms(row))
                .optional();
    }

    @Override
    public boolean isLinked(AccountId account) {
        return exists("racetime_link WHERE account_id = ?", account.value());
    }

    @Override
    public boolean isPlaying(TournamentId tournament, AccountId account) {
        return exists(
                "async_run WHERE tournament_id = ? AND account_id = ? AND active", tournament.value(), account.value());
    }

    @Override
    public int runsIn(PoolId pool, AccountId account) {
        return count("pool_id = ? AND account_id = ? AND NOT reattempted", pool.value(), account.value());
    }

    @Override
    public int reattempts(TournamentId tournament, AccountId account) {
        return count("tournament_id = ? AND account_id = ? AND reattempted", tournament.value(), account.value());
    }

    @Override
    public Optional<PermalinkId> draw(PoolId pool, AccountId account) {
        return jdbc.sql(DRAW)
                .params(account.value(), account.value(), pool.value())
                .query((row, number) -> new PermalinkId(row.getObject(1, UUID.class)))
                .optional();
    }

    @Override
    public boolean enter(RunId run, TournamentId tournament, PoolId pool, PermalinkId permalink, AccountId account) {
        return jdbc.sql(ENTER)
                        .params(run.value(), tournament.value(), pool.value(), permalink.value(), account.value())
                        .update()
                == 1;
    }

    private static PlayingTerms terms(ResultSet row) throws SQLException {
        var pools = Arrays.stream((UUID[]) row.getArray(5).getArray())
                .map(PoolId::new)
                .collect(Collectors.toUnmodifiableSet());
        return new PlayingTerms(row.getBoolean(1), row.getBoolean(2), row.getInt(3), row.getInt(4), pools);
    }

    private int count(String where, UUID... ids) {
        return jdbc.sql("SELECT count(*) FROM async_run WHERE " + where)
                .params((Object[]) ids)
                .query(Integer.class)
                .single();
    }

    private boolean exists(String where, UUID... ids) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM " + where + ")")
                .params((Object[]) ids)
                .query(Boolean.class)
                .single();
    }
}
