package dev.photofinish.command.liverace.lookup;

import dev.photofinish.command.liverace.LiveRaceBook;
import dev.photofinish.command.liverace.Venue;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RoomProfileId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.liverace.eligibility.Eligibility;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.store.look.EligibilityLookup;
import dev.photofinish.store.look.LinkedAccounts;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By the tables of tournaments, organizations, links and runs. */
@WithTournaments
@Component
final class JdbcLiveRaceBook implements LiveRaceBook {
    private static final String VENUE = """
            SELECT tournament.organization_id, organization.allow_async_live_races, tournament.active
            FROM tournament JOIN organization ON organization.id = tournament.organization_id
            WHERE tournament_id = ?
            """;
    private static final String ENTER = """
            INSERT INTO async_run (run_id, tournament_id, pool_id, account_id, live_race_id, active)
            VALUES (?, ?, ?, ?, ?, TRUE)
            ON CONFLICT (tournament_id, account_id) WHERE active
            DO UPDATE SET active = TRUE WHERE async_run.run_id = excluded.run_id
            """;

    private final JdbcClient jdbc;
    private final EligibilityLookup eligibility;
    private final LinkedAccounts linked;

    JdbcLiveRaceBook(JdbcClient jdbc, EligibilityLookup eligibility, LinkedAccounts linked) {
        this.jdbc = jdbc;
        this.eligibility = eligibility;
        this.linked = linked;
    }

    @Override
    public Optional<Venue> venue(TournamentId tournament) {
        return jdbc.sql(VENUE)
                .param(tournament.value())
                .query((row, number) -> new Venue(
                        new OrganizationId(row.getObject(1, UUID.class)), row.getBoolean(2), row.getBoolean(3)))
                .optional();
    }

    @Override
    public boolean hasPool(TournamentId tournament, PoolId pool) {
        return exists("tournament_pool WHERE tournament_id = ? AND pool_id = ?", tournament.value(), pool.value());
    }

    @Override
    public boolean hasPermalink(PoolId pool, PermalinkId permalink) {
        return exists("tournament_permalink WHERE pool_id = ? AND permalink_id = ?", pool.value(), permalink.value());
    }

    @Override
    public boolean hasProfile(OrganizationId organization, RoomProfileId profile) {
        return exists("race_room_profile WHERE organization_id = ? AND id = ?", organization.value(), profile.value());
    }

    @Override
    public boolean isEpisodeTaken(long episode, LiveRaceId besides) {
        return exists("live_race WHERE episode_id = ? AND live_race_id <> ?", episode, besides.value());
    }

    @Override
    public boolean isRoomTaken(String slug, LiveRaceId besides) {
        return exists("live_race WHERE racetime_slug = ? AND live_race_id <> ?", slug, besides.value());
    }

    @Override
    public Map<String, AccountId> accounts(Collection<String> racetimeIds) {
        return linked.of(racetimeIds);
    }

    @Override
    public Map<AccountId, Eligibility> eligibility(LiveRaceId liveRace, Collection<AccountId> accounts, Instant now) {
        return eligibility.of(liveRace, accounts, now);
    }

    @Override
    public boolean enter(LiveRaceId liveRace, RunId run, TournamentId tournament, PoolId pool, AccountId account) {
        return jdbc.sql(ENTER)
                        .param(run.value())
                        .param(tournament.value())
                        .param(pool.value())
                        .param(account.value())
                        .param(liveRace.value())
                        .update()
                == 1;
    }

    private boolean exists(String where, Object... values) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM " + where + ")")
                .params(values)
                .query(Boolean.class)
                .single();
    }
}
