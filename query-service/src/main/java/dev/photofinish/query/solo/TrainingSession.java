package dev.photofinish.query.solo;

import dev.photofinish.events.RaceId;
import dev.photofinish.live.frame.UserInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session in its player's list (rest-api §2).
 *
 * @param currentLayer highest layer reached, as on the sockets (better C16); the total once finished
 */
record TrainingSession(
        RaceId id,
        UserInfo user,
        SoloStatus status,
        String poolName,
        long igtMs,
        int deathCount,
        boolean excludeFromStats,
        @Nullable Instant createdAt,
        @Nullable Instant finishedAt,
        int seedTotalLayers,
        int seedTotalNodes,
        int currentLayer) {}
