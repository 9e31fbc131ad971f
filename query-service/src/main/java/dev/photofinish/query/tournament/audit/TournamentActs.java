package dev.photofinish.query.tournament.audit;

import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.tournament.LiveRules;
import dev.photofinish.events.tournament.Permalink;
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
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What organizers do to a tournament. Pure. */
final class TournamentActs {
    /** Of a list of ids that is told; the number of all of them stands beside it. */
    private static final int MOST_IDS = 50;

    private TournamentActs() {}

    static AuditEntry of(TournamentEvent event) {
        return switch (event) {
            case TournamentCreated created ->
                act(created, AuditAction.CREATE_TOURNAMENT)
                        .saying("name", created.terms().name())
                        .leaving(terms(created), said(created.terms()))
                        .leaving(rules(created), said(LiveRules.USUAL));
            case TournamentChanged changed ->
                act(changed, AuditAction.UPDATE_TOURNAMENT).leaving(terms(changed), said(changed.terms()));
            case TournamentLiveRulesChanged changed ->
                act(changed, AuditAction.UPDATE_TOURNAMENT).leaving(rules(changed), said(changed.rules()));
            case TournamentChannelChecked checked ->
                act(checked, AuditAction.CHECK_CHANNEL)
                        .saying("discord_channel_id", checked.channel())
                        .saying("warnings", checked.warnings().size());
            case TournamentDeleted deleted -> act(deleted, AuditAction.DELETE_TOURNAMENT);
            case PoolAdded added ->
                pool(added, AuditAction.CREATE_POOL, added.poolId())
                        .saying("name", added.name())
                        .leaving("pool/" + added.poolId(), pool(added.name(), added.description()));
            case PoolChanged changed ->
                pool(changed, AuditAction.UPDATE_POOL, changed.poolId())
                        .leaving("pool/" + changed.poolId(), pool(changed.name(), changed.description()));
            case PoolRemoved removed -> pool(removed, AuditAction.DELETE_POOL, removed.poolId());
            case PermalinksAdded added ->
                pool(added, AuditAction.CREATE_PERMALINK, added.poolId())
                        .saying("count", added.permalinks().size())
                        .saying("permalink_ids", ids(added.permalinks()))
                        .leaving(added.permalinks().stream()
                                .map(TournamentActs::part)
                                .toList());
            case PermalinkChanged changed ->
                permalink(
                                changed,
                                AuditAction.UPDATE_PERMALINK,
                                changed.poolId(),
                                changed.permalink().id())
                        .leaving(List.of(part(changed.permalink())));
            case PermalinkRetired retired ->
                permalink(retired, AuditAction.UPDATE_PERMALINK, retired.poolId(), retired.permalinkId())
                        .changing(List.of(AuditChange.of("active", true, false)));
            case PermalinkRestored restored ->
                permalink(restored, AuditAction.UPDATE_PERMALINK, restored.poolId(), restored.permalinkId())
                        .changing(List.of(AuditChange.of("active", false, true)));
            case PermalinkRemoved removed ->
                permalink(removed, AuditAction.DELETE_PERMALINK, removed.poolId(), removed.permalinkId());
        };
    }

    private static AuditEntry act(TournamentEvent event, AuditAction action) {
        return AuditEntry.of(event.tournamentId(), action, event.at());
    }

    private static AuditEntry pool(TournamentEvent event, AuditAction action, PoolId pool) {
        return act(event, action).saying("pool_id", pool);
    }

    private static AuditEntry permalink(TournamentEvent event, AuditAction action, PoolId pool, PermalinkId permalink) {
        return pool(event, action, pool).saying("permalink_id", permalink);
    }

    private static String terms(TournamentEvent event) {
        return "tournament/" + event.tournamentId();
    }

    private static String rules(TournamentEvent event) {
        return "rules/" + event.tournamentId();
    }

    private static Part part(Permalink permalink) {
        return new Part(
                "permalink/" + permalink.id(), Said.that("url", permalink.url()).and("notes", permalink.notes()));
    }

    private static Said pool(String name, @Nullable String description) {
        return Said.that("name", name).and("description", description);
    }

    private static Said said(TournamentTerms terms) {
        return Said.that("name", terms.name())
                .and("description", terms.description())
                .and("is_active", terms.active())
                .and("hide_results", terms.hideResults())
                .and("discord_channel_id", terms.discordChannel())
                .and("runs_per_pool", terms.runsPerPool())
                .and("max_reattempts", terms.mostReattempts())
                .and("require_racetime_for_async_runs", terms.requireRacetime())
                .and("racetime_category", terms.racetimeCategory())
                .and("racetime_goal", terms.racetimeGoal())
                .and("race_room_profile_id", terms.roomProfile());
    }

    private static Said said(LiveRules rules) {
        return Said.that("live_race_account_age_days", rules.accountAgeDays())
                .and("auto_accept_live_results", rules.autoAcceptResults());
    }

    private static String ids(List<Permalink> permalinks) {
        return permalinks.stream()
                .limit(MOST_IDS)
                .map(permalink -> permalink.id().toString())
                .collect(Collectors.joining(", "));
    }
}
