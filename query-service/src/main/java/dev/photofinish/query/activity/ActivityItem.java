package dev.photofinish.query.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.photofinish.live.frame.UserInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody did (rest-api §2, ActivityTimeline). What does not belong to its type is left out.
 *
 * @param date when the race or the session was created
 * @param user in the timeline of all only
 * @param status of the race, or of the session
 * @param placement rank by time among those who finished so far; null for everybody else
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActivityItem(
        String type,
        Instant date,
        @Nullable UserInfo user,
        @Nullable String raceId,
        @Nullable String raceName,
        @Nullable String sessionId,
        @Nullable String poolName,
        String status,
        @Nullable Integer placement,
        @Nullable Integer totalParticipants,
        @Nullable Integer participantCount,
        @Nullable Long igtMs,
        @Nullable Integer deathCount,
        @Nullable Boolean excludeFromStats) {}
