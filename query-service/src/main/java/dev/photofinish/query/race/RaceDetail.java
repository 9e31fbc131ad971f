package dev.photofinish.query.race;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.seed.PoolConfig;
import dev.photofinish.live.frame.AutomaticStartInfo;
import dev.photofinish.live.frame.CasterInfo;
import dev.photofinish.live.frame.UserInfo;
import dev.photofinish.live.view.RaceStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A race on its own page (rest-api §2, RaceDetail); {@code coOrganizers}, {@code automaticStart},
 * {@code countdownTo}, {@code finishedAt} and {@code position} are additive.
 *
 * @param countdownTo the moment everybody counts down to; null while nobody counts
 * @param poolConfig null when the pool has none that can be read
 * @param position newest fact contained
 */
record RaceDetail(
        RaceId id,
        String name,
        UserInfo organizer,
        List<UserInfo> coOrganizers,
        RaceStatus status,
        @Nullable String poolName,
        @JsonProperty("is_public") boolean publiclyListed,
        boolean openRegistration,
        @Nullable Integer maxParticipants,
        @Nullable Instant createdAt,
        @Nullable Instant scheduledAt,
        AutomaticStartInfo automaticStart,
        @Nullable Instant countdownTo,
        @Nullable Instant startedAt,
        @Nullable Instant seedsReleasedAt,
        @Nullable Instant finishedAt,
        int participantCount,
        @Nullable String seedNumber,
        @Nullable Integer seedTotalLayers,
        @Nullable Integer seedTotalNodes,
        @Nullable Integer seedTotalPaths,
        List<Participant> participants,
        List<CasterInfo> casters,
        List<Invitation> pendingInvites,
        @Nullable PoolConfig poolConfig,
        long position) {}
