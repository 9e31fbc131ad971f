package dev.photofinish.command.tournament.lookup;

import dev.photofinish.command.tournament.TournamentBook;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By the tables of tournaments and runs. */
@Component
final class JdbcTournamentBook implements TournamentBook {
    private static final String AHEAD = "status IN ('SCHEDULED', 'PENDING', 'IN_PROGRESS')";
    private static final String UNDER_WAY = "status IN ('PENDING', 'IN_PROGRESS')";

    private final JdbcClient jdbc;

    JdbcTournamentBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isPlayed(TournamentId tournament) {
        return exists("async_run WHERE tournament_id = ? AND active", tournament.value())
                || exists("live_race WHERE tournament_id = ? AND " + UNDER_WAY, tournament.value());
    }

    @Override
    public boolean wasPlayed(PoolId pool) {
        return exists("async_run WHERE pool_id = ?", pool.value())
                || exists("live_race WHERE pool_id = ? AND " + AHEAD, pool.value());
    }

    @Override
    public boolean wasPlayed(PermalinkId permalink) {
        return exists("async_run WHERE permalink_id = ?", permalink.value())
                || exists("live_race WHERE permalink_id = ? AND " + AHEAD, permalink.value());
    }

    @Override
    public boolean isAnnouncedIn(String discordChannel, TournamentId besides) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM tournament WHERE discord_channel = ? AND tournament_id <> ?)")
                .params(discordChannel, besides.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean isRetired(PermalinkId permalink) {
        return exists("tournament_permalink WHERE permalink_id = ? AND NOT active", permalink.value());
    }

    private boolean exists(String where, UUID id) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM " + where + ")")
                .param(id)
                .query(Boolean.class)
                .single();
    }
}
