package dev.photofinish.command.tournament.lookup;

import dev.photofinish.command.LookUps;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.LiveRules;
import dev.photofinish.events.tournament.PermalinkChanged;
import dev.photofinish.events.tournament.PermalinkRemoved;
import dev.photofinish.events.tournament.PermalinkRestored;
import dev.photofinish.events.tournament.PermalinkRetired;
import dev.photofinish.events.tournament.PermalinksAdded;
import dev.photofinish.events.tournament.PoolAdded;
import dev.photofinish.events.tournament.PoolChanged;
import dev.photofinish.events.tournament.PoolRemoved;
import dev.photofinish.events.tournament.TournamentChanged;
import dev.photofinish.events.tournament.TournamentChannelChecked;
import dev.photofinish.events.tournament.TournamentCreated;
import dev.photofinish.events.tournament.TournamentDeleted;
import dev.photofinish.events.tournament.TournamentEvent;
import dev.photofinish.events.tournament.TournamentLiveRulesChanged;
import dev.photofinish.events.tournament.TournamentTerms;
import dev.photofinish.store.WithTournaments;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the look-up of tournaments in step, in the transaction of the command. */
@WithTournaments
@Component
@ProcessingGroup(LookUps.GROUP)
final class TournamentLookupWriter {
    private static final String WRITE = """
            INSERT INTO tournament (tournament_id, organization_id, active, require_racetime, runs_per_pool,
                                    most_reattempts, discord_channel, name, racetime_category, racetime_goal,
                                    room_profile_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String CHANGE = """
            UPDATE tournament SET active = ?, require_racetime = ?, runs_per_pool = ?, most_reattempts = ?,
                                  discord_channel = ?, name = ?, racetime_category = ?, racetime_goal = ?,
                                  room_profile_id = ?
            WHERE tournament_id = ?
            """;

    private final JdbcClient jdbc;

    TournamentLookupWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(TournamentEvent event) {
        switch (event) {
            case TournamentCreated created -> create(created);
            case TournamentChanged changed -> change(changed.tournamentId(), changed.terms());
            case TournamentLiveRulesChanged changed -> change(changed.tournamentId(), changed.rules());
            case TournamentDeleted deleted -> delete(deleted.tournamentId());
            case PoolAdded added ->
                jdbc.sql("INSERT INTO tournament_pool (pool_id, tournament_id, name) VALUES (?, ?, ?)")
                        .params(added.poolId().value(), added.tournamentId().value(), added.name())
                        .update();
            case PoolChanged changed ->
                jdbc.sql("UPDATE tournament_pool SET name = ? WHERE pool_id = ?")
                        .params(changed.name(), changed.poolId().value())
                        .update();
            case PoolRemoved removed ->
                write(
                        "DELETE FROM tournament_pool WHERE pool_id = ?",
                        removed.poolId().value());
            case PermalinksAdded added ->
                added.permalinks()
                        .forEach(permalink -> jdbc.sql(
                                        "INSERT INTO tournament_permalink (permalink_id, pool_id, url) VALUES (?, ?, ?)")
                                .params(permalink.id().value(), added.poolId().value(), permalink.url())
                                .update());
            case PermalinkChanged changed ->
                jdbc.sql("UPDATE tournament_permalink SET url = ? WHERE permalink_id = ?")
                        .params(
                                changed.permalink().url(),
                                changed.permalink().id().value())
                        .update();
            case PermalinkRetired retired -> activate(retired.permalinkId(), false);
            case PermalinkRestored restored -> activate(restored.permalinkId(), true);
            case TournamentChannelChecked _ -> {
                // No command asks for it.
            }
            case PermalinkRemoved removed ->
                write(
                        "DELETE FROM tournament_permalink WHERE permalink_id = ?",
                        removed.permalinkId().value());
        }
    }

    private void create(TournamentCreated created) {
        var terms = created.terms();
        jdbc.sql(WRITE)
                .param(created.tournamentId().value())
                .param(created.organizationId().value())
                .param(terms.active())
                .param(terms.requireRacetime())
                .param(terms.runsPerPool())
                .param(terms.mostReattempts())
                .param(terms.discordChannel())
                .param(terms.name())
                .param(terms.racetimeCategory())
                .param(terms.racetimeGoal())
                .param(profile(terms))
                .update();
    }

    private void change(TournamentId id, TournamentTerms terms) {
        jdbc.sql(CHANGE)
                .param(terms.active())
                .param(terms.requireRacetime())
                .param(terms.runsPerPool())
                .param(terms.mostReattempts())
                .param(terms.discordChannel())
                .param(terms.name())
                .param(terms.racetimeCategory())
                .param(terms.racetimeGoal())
                .param(profile(terms))
                .param(id.value())
                .update();
    }

    private void change(TournamentId id, LiveRules rules) {
        jdbc.sql("UPDATE tournament SET live_race_account_age_days = ?, auto_accept_live_results = ?"
                        + " WHERE tournament_id = ?")
                .param(rules.accountAgeDays())
                .param(rules.autoAcceptResults())
                .param(id.value())
                .update();
    }

    private void delete(TournamentId id) {
        write("DELETE FROM tournament WHERE tournament_id = ?", id.value());
        write("DELETE FROM async_run WHERE tournament_id = ?", id.value());
        write("DELETE FROM live_race WHERE tournament_id = ?", id.value());
    }

    private static @Nullable UUID profile(TournamentTerms terms) {
        var profile = terms.roomProfile();
        return profile == null ? null : profile.value();
    }

    private void activate(PermalinkId permalink, boolean active) {
        jdbc.sql("UPDATE tournament_permalink SET active = ? WHERE permalink_id = ?")
                .params(active, permalink.value())
                .update();
    }

    private void write(String sql, UUID... ids) {
        jdbc.sql(sql).params((Object[]) ids).update();
    }
}
