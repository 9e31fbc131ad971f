package dev.photofinish.query.solo;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.seed.PoolConfig;
import dev.photofinish.live.frame.UserInfo;
import dev.photofinish.live.frame.VisitInfo;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session on its own page (rest-api §2); {@code zoneHistory} and {@code position} are additive.
 *
 * @param progressNodes each node once, in the order of first visits, with the deaths of all visits; null before play
 * @param zoneHistory every visit; null before play
 * @param graphJson a JSON object as text, without what better S2 keeps back
 * @param poolConfig null when the pool has none that can be read
 * @param position newest fact contained
 */
record TrainingSessionDetail(
        RaceId id,
        UserInfo user,
        SoloStatus status,
        String poolName,
        long igtMs,
        int deathCount,
        boolean excludeFromStats,
        @Nullable List<VisitInfo> progressNodes,
        @Nullable List<VisitInfo> zoneHistory,
        @Nullable Instant createdAt,
        @Nullable Instant finishedAt,
        String seedNumber,
        int seedTotalLayers,
        int seedTotalNodes,
        int seedTotalPaths,
        @JsonRawValue String graphJson,
        @Nullable PoolConfig poolConfig,
        long position) {}
