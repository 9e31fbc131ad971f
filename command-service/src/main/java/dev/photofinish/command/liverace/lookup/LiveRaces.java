package dev.photofinish.command.liverace.lookup;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.store.WithTournaments;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads live races from SQL. Up to date as of the last command. Blocks. */
@WithTournaments
@Component
public final class LiveRaces {
    private static final String SELECT = """
            SELECT race.*, tournament.name AS tournament_name, tournament.racetime_category,
                   tournament.racetime_goal AS tournament_goal, tournament.room_profile_id AS tournament_profile,
                   coalesce(organization.racetime_bot, TRUE) AS bot_allowed, pool.name AS pool_name, permalink.url
            FROM live_race race
            JOIN tournament ON tournament.tournament_id = race.tournament_id
            LEFT JOIN organization ON organization.id = race.organization_id
            LEFT JOIN tournament_pool pool ON pool.pool_id = race.pool_id
            LEFT JOIN tournament_permalink permalink ON permalink.permalink_id = race.permalink_id
            WHERE race.live_race_id = ?
            """;
    /** The least played of the pool's (tournaments §8.6). */
    private static final String CHOOSE = """
            SELECT permalink_id FROM tournament_permalink permalink WHERE pool_id = ? AND active
            ORDER BY (SELECT count(*) FROM async_run run
                      WHERE run.permalink_id = permalink.permalink_id AND NOT run.reattempted), random()
            LIMIT 1
            """;

    private final JdbcClient jdbc;

    LiveRaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The live race; empty when there is none of that id, or its tournament is gone. */
    public Optional<LiveRaceRow> byId(LiveRaceId liveRace) {
        return jdbc.sql(SELECT)
                .param(liveRace.value())
                .query((row, number) -> LiveRaceReading.of(liveRace, row))
                .optional();
    }

    /** Whose the tournament is. */
    public Optional<OrganizationId> organizationOf(TournamentId tournament) {
        return jdbc.sql("SELECT organization_id FROM tournament WHERE tournament_id = ?")
                .param(tournament.value())
                .query(UUID.class)
                .optional()
                .map(OrganizationId::new);
    }

    /** A permalink for a live race that has none; empty when the pool has none either. */
    public Optional<PermalinkId> choose(PoolId pool) {
        return jdbc.sql(CHOOSE)
                .param(pool.value())
                .query((row, number) -> new PermalinkId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** The moments at which live races of an organization were planned since then, the first first. */
    public List<Instant> plannedSince(OrganizationId organization, Instant since) {
        return jdbc.sql("SELECT created_at FROM live_race WHERE organization_id = ? AND created_at > ? ORDER BY 1")
                .params(organization.value(), Timestamp.from(since))
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
    }
}
