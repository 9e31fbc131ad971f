package dev.photofinish.store.look;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.eligibility.Eligibility;
import dev.photofinish.events.liverace.eligibility.EligibilityFacts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads from SQL whether people may be in live races: one question however many they are. Up to date as of the last
 * command. Blocks.
 */
public final class EligibilityLookup {
    private static final String FACTS = """
            SELECT race.live_race_id, who.account_id, race.status IN ('SCHEDULED', 'PENDING'), tournament.active,
                   account.id IS NOT NULL, member.account_id IS NOT NULL, link.account_id IS NOT NULL,
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
            WHERE race.live_race_id = ANY (?)
            """;

    private record Found(LiveRaceId liveRace, AccountId account, Eligibility eligibility) {}

    private final JdbcClient jdbc;
    private final int oldEnoughDays;

    /** @param oldEnoughDays that an account must be where neither tournament nor organization say otherwise; 0 = any */
    EligibilityLookup(JdbcClient jdbc, int oldEnoughDays) {
        this.jdbc = jdbc;
        this.oldEnoughDays = oldEnoughDays;
    }

    /** How it is with these accounts in one live race; empty when there is no such live race. */
    public Map<AccountId, Eligibility> of(LiveRaceId liveRace, Collection<AccountId> accounts, Instant now) {
        return found(List.of(liveRace), accounts, now).stream()
                .collect(Collectors.toUnmodifiableMap(Found::account, Found::eligibility));
    }

    /** How it is with one account in these live races; those that there are none of are left out. */
    public Map<LiveRaceId, Eligibility> of(AccountId account, Collection<LiveRaceId> liveRaces, Instant now) {
        return found(liveRaces, List.of(account), now).stream()
                .collect(Collectors.toUnmodifiableMap(Found::liveRace, Found::eligibility));
    }

    private List<Found> found(Collection<LiveRaceId> liveRaces, Collection<AccountId> accounts, Instant now) {
        return liveRaces.isEmpty() || accounts.isEmpty()
                ? List.of()
                : jdbc.sql(FACTS)
                        .param(Timestamp.from(now))
                        .param(oldEnoughDays)
                        .param(ids(accounts.stream().map(AccountId::value)))
                        .param(ids(liveRaces.stream().map(LiveRaceId::value)))
                        .query((row, number) -> new Found(
                                new LiveRaceId(row.getObject(1, UUID.class)),
                                new AccountId(row.getObject(2, UUID.class)),
                                Eligibility.of(facts(row))))
                        .list();
    }

    private static UUID[] ids(Stream<UUID> all) {
        return all.distinct().toArray(UUID[]::new);
    }

    private static EligibilityFacts facts(ResultSet row) throws SQLException {
        return new EligibilityFacts(
                row.getBoolean(3),
                row.getBoolean(4),
                row.getBoolean(5),
                row.getBoolean(6),
                row.getBoolean(7),
                row.getObject(8, Integer.class),
                row.getInt(9),
                row.getInt(10),
                row.getInt(11),
                row.getBoolean(12),
                row.getBoolean(13),
                row.getBoolean(14));
    }
}
