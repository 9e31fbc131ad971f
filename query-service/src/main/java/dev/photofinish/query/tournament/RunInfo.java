package dev.photofinish.query.tournament;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.live.frame.UserInfo;
import dev.photofinish.web.contract.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run as somebody may see it (tournaments §5.1).
 *
 * @param poolName null = the pool is gone
 * @param permalinkUrl null = not released to the viewer
 * @param liveRaceId null = it was played alone
 * @param threadOpenTime when the permalink was drawn
 * @param threadTimeoutTime deadline of the start
 * @param countdownEndsAt when the time begins to count; null while the player is not ready
 * @param elapsedSeconds null without a start or an end
 * @param score null = none, or results are hidden: it would give the par time away
 * @param disqualifiedReason for A, T, R and the player; null = it is not
 * @param reviewStatus null where there is nothing to review: not finished, or another run took its place
 * @param acceptedAutomatically whether the system accepted it when the results of its live race stood, as its tournament
 *     wants it
 * @param serverTime of the answer, to measure a clock by
 */
@Named("AsyncRun")
record RunInfo(
        RunId id,
        TournamentId tournamentId,
        PoolId poolId,
        @Nullable String poolName,
        PermalinkId permalinkId,
        @Nullable String permalinkUrl,
        UserInfo user,
        @Nullable LiveRaceId liveRaceId,
        RunStatus status,
        boolean reattempted,
        Instant threadOpenTime,
        Instant threadTimeoutTime,
        @Nullable Instant countdownEndsAt,
        @Nullable Instant startTime,
        @Nullable Instant endTime,
        @Nullable Double elapsedSeconds,
        @Nullable Double score,
        @Nullable ForfeitCause forfeitCause,
        @Nullable String disqualifiedReason,
        @Nullable String runnerVodUrl,
        @Nullable String runnerNotes,
        boolean reviewRequestedByUser,
        @Nullable String reviewRequestReason,
        @Nullable ReviewStatus reviewStatus,
        @Nullable UserInfo reviewedBy,
        boolean acceptedAutomatically,
        @Nullable Instant reviewedAt,
        @Nullable String reviewerNotes,
        Instant updatedAt,
        Instant serverTime) {}
