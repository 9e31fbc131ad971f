package dev.photofinish.query.liverace;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RoomProfileId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.web.contract.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A live race as somebody may see it (tournaments §11.1), in lists, by itself, and as what a command is answered with.
 *
 * @param poolName null = the pool is gone
 * @param permalinkUrl null = not released to the viewer, or not chosen yet
 * @param roomOpensAt when the room opens by itself
 * @param roomOpenTime when it was really opened; null before
 * @param participantCount players with a reservation or a run
 * @param eligibility whether the viewer may be in it; null once it has begun or is over
 * @param mine whether the viewer is one of them
 * @param lastError why there is no room, for those who organize
 * @param warnings other live races of the tournament within an hour; in lists there are none
 */
@Named("LiveRace")
record LiveRaceInfo(
        LiveRaceId id,
        TournamentId tournamentId,
        String tournamentName,
        PoolId poolId,
        @Nullable String poolName,
        @Nullable PermalinkId permalinkId,
        @Nullable String permalinkUrl,
        @Nullable Long episodeId,
        Instant scheduledAt,
        String matchTitle,
        @Nullable String racetimeSlug,
        @Nullable String racetimeUrl,
        @Nullable String racetimeGoal,
        @Nullable Instant roomOpenTime,
        Instant roomOpensAt,
        @Nullable RoomProfileId raceRoomProfileId,
        LiveRaceStatus status,
        ResultsState resultsState,
        int participantCount,
        @Nullable OwnEligibility eligibility,
        boolean mine,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String cancelReason,
        @Nullable String lastError,
        List<String> warnings,
        Instant createdAt,
        Instant updatedAt) {}
