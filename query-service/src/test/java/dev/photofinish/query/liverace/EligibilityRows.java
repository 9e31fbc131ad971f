package dev.photofinish.query.liverace;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.query.RaceStory;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the write side keeps in SQL of an organization with ada and rita in it, and of a tournament's live races. */
final class EligibilityRows {
    private final JdbcClient jdbc;
    private final OrganizationId organization;
    private final TournamentId tournament;
    private final UUID pool = UUID.randomUUID();

    private EligibilityRows(JdbcClient jdbc, OrganizationId organization, TournamentId tournament) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.tournament = tournament;
    }

    static EligibilityRows of(JdbcClient jdbc, OrganizationId organization, TournamentId tournament) {
        var rows = new EligibilityRows(jdbc, organization, tournament);
        rows.insert(
                "organization (id, name, is_active, allow_async_live_races, live_race_account_age_days)"
                        + " VALUES (?, ?, TRUE, TRUE, 0)",
                organization.value(),
                organization.toString());
        for (var member : List.of("ada", "rita")) {
            rows.insert(
                    "organization_member (organization_id, account_id, permissions) VALUES (?, ?, '{}')",
                    organization.value(),
                    account(member));
        }
        rows.insert(
                "tournament (tournament_id, organization_id, active, require_racetime, runs_per_pool, most_reattempts)"
                        + " VALUES (?, ?, TRUE, FALSE, 1, -1)",
                tournament.value(),
                organization.value());
        return rows;
    }

    EligibilityRows race(LiveRaceId race, String status) {
        return insert(
                "live_race (live_race_id, organization_id, tournament_id, pool_id, status, scheduled_at, created_at,"
                        + " updated_at) VALUES (?, ?, ?, ?, ?, now(), now(), now())",
                race.value(),
                organization.value(),
                tournament.value(),
                pool,
                status);
    }

    EligibilityRows linked(String login) {
        return insert(
                "racetime_link (account_id, racetime_id, racetime_name) VALUES (?, ?, ?)",
                account(login),
                login,
                login);
    }

    EligibilityRows playing(String login) {
        return insert(
                "async_run (run_id, tournament_id, pool_id, account_id, active) VALUES (?, ?, ?, ?, TRUE)",
                UUID.randomUUID(),
                tournament.value(),
                UUID.randomUUID(),
                account(login));
    }

    private EligibilityRows insert(String row, Object... values) {
        jdbc.sql("INSERT INTO " + row).params(values).update();
        return this;
    }

    private static UUID account(String login) {
        return RaceStory.accountOf(login).value();
    }
}
