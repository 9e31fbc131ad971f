package dev.photofinish.query.tournament;

import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.RoomProfileId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.web.contract.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tournament's page (tournaments §3).
 *
 * @param maxReattempts -1 = any number
 * @param liveRaceAccountAgeDays null = as the organization has it, 0 = any
 * @param autoAcceptLiveResults whether runs of live races are accepted without a reviewer when results stand
 * @param resultsHidden whether they are from this viewer, at this moment
 * @param startWithinSeconds how long a player has to press ready once a run is drawn
 * @param countdownSeconds from then to the start
 * @param pools in the order they were added
 * @param discordWarnings what is amiss with the channel; null = nobody looked yet, and to whoever does not manage it
 * @param discordWarningsCheckedAt when that was looked at; null with them
 * @param warnings all that whoever manages it should know: what is amiss with the channel; to others nothing
 * @param position everything up to here is in it
 */
@Named("AsyncTournament")
record TournamentDetail(
        TournamentId id,
        OrganizationId organizationId,
        String name,
        @Nullable String description,
        boolean isActive,
        boolean hideResults,
        @Nullable String discordChannelId,
        int runsPerPool,
        int maxReattempts,
        boolean requireRacetimeForAsyncRuns,
        @Nullable RoomProfileId raceRoomProfileId,
        @Nullable String racetimeCategory,
        @Nullable String racetimeGoal,
        @Nullable Integer liveRaceAccountAgeDays,
        boolean autoAcceptLiveResults,
        Instant createdAt,
        Instant updatedAt,
        boolean resultsHidden,
        TournamentRights rights,
        long startWithinSeconds,
        long countdownSeconds,
        List<PoolSummary> pools,
        @Nullable List<String> discordWarnings,
        @Nullable Instant discordWarningsCheckedAt,
        List<String> warnings,
        long position) {
    static TournamentDetail of(Seen seen, PlaySettings settings) {
        var tournament = seen.tournament();
        var terms = tournament.terms();
        var rights = TournamentRights.of(seen.standing());
        var channel = rights.manage() ? tournament.channel() : null;
        return new TournamentDetail(
                tournament.id(),
                tournament.organization(),
                terms.name(),
                terms.description(),
                terms.active(),
                terms.hideResults(),
                terms.discordChannel(),
                terms.runsPerPool(),
                terms.mostReattempts(),
                terms.requireRacetime(),
                terms.roomProfile(),
                terms.racetimeCategory(),
                terms.racetimeGoal(),
                tournament.liveRules().accountAgeDays(),
                tournament.liveRules().autoAcceptResults(),
                tournament.createdAt(),
                tournament.updatedAt(),
                seen.hidden(),
                rights,
                settings.startWithin().toSeconds(),
                settings.countdown().toSeconds(),
                tournament.pools().stream().map(PoolSummary::of).toList(),
                channel == null ? null : channel.sentences(),
                channel == null ? null : channel.checkedAt(),
                channel == null ? List.of() : channel.sentences(),
                seen.position());
    }
}
