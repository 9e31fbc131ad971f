package dev.photofinish.command.liverace.lookup;

import dev.photofinish.command.liverace.LiveRaceSettings;
import dev.photofinish.command.liverace.eligibility.Eligibility;
import dev.photofinish.command.liverace.eligibility.EligibilityFacts;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.store.WithTournaments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from SQL whether people may be in a live race: one question however many they are. Blocks. */
@WithTournaments
@Component
public final class EligibilityLookup {
    private static final String FACTS = """
            SELECT who.account_id, race.status IN ('SCHEDULED', 'PENDING'), tournament.active, account.id IS NOT NULL,
                   member.account_id IS NOT NULL, link.account_id IS NOT NULL,
                   floor(extract(EPOCH FROM ? - account.created_at) / 86400)::int,
                   coalesce(tournament.live_race_account_age_days, organization.live_race_account_age_days, ?),
                   coalesce(runs.in_pool, 0)::int, tournament.runs_per_pool,
                   coalesce(runs.playing, FALSE), coalesce(runs.known, FALSE), coalesce(runs.raced, FALSE)
            FROM live_race race
            JOIN tournament ON tournament.tournament_id = race.tournament_id
            JOIN organization ON organization.id = race.organization_id
            CROSS JOIN unnest(?) AS who (account_id)
            LEFT JOIN account ON account.id = who.account_id
            LEFT JOIN organization_member member
                ON member.organization_id = race.organization_id AND member.account_id = who.account_id
            LEFT JOIN racetime_link link ON link.account_id = who.account_id
            LEFT JOIN LATERAL (
                SELECT count(*) FILTER (WHERE run.pool_id = race.pool_id AND NOT run.reattempted AND (run.active IS FALSE
                                        OR run.live_race_id IS DISTINCT FROM race.live_race_id)) AS in_pool,
                       bool_or(run.active AND run.live_race_id IS DISTINCT FROM race.live_race_id) AS playing,
                       bool_or(run.permalink_id = race.permalink_id AND NOT run.reattempted
                               AND run.live_race_id IS DISTINCT FROM race.live_race_id) AS known,
                       bool_or(NOT run.active AND run.live_race_id = race.live_race_id) AS raced
                FROM async_run run
                WHERE run.tournament_id = race.tournament_id AND run.account_id = who.account_id) runs ON TRUE
            WHERE race.live_race_id = ?
            """;

    private final JdbcClient jdbc;
    private final LiveRaceSettings settings;

    EligibilityLookup(JdbcClient jdbc, LiveRaceSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** How it is with these accounts; empty when there is no such live race. */
    public Map<AccountId, Eligibility> of(LiveRaceId liveRace, Collection<AccountId> accounts, Instant now) {
        return accounts.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(FACTS)
                        .param(Timestamp.from(now))
                        .param(settings.minAccountAgeDays())
                        .param(accounts.stream()
                                .map(AccountId::value)
                                .distinct()
                                .toArray(UUID[]::new))
                        .param(liveRace.value())
                        .query((row, number) ->
                                Map.entry(new AccountId(row.getObject(1, UUID.class)), Eligibility.of(facts(row))))
                        .list()
                        .stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static EligibilityFacts facts(ResultSet row) throws SQLException {
        return new EligibilityFacts(
                row.getBoolean(2),
                row.getBoolean(3),
                row.getBoolean(4),
                row.getBoolean(5),
                row.getBoolean(6),
                row.getObject(7, Integer.class),
                row.getInt(8),
                row.getInt(9),
                row.getInt(10),
                row.getBoolean(11),
                row.getBoolean(12),
                row.getBoolean(13));
    }
}
