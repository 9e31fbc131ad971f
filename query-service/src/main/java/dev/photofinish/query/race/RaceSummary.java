package dev.photofinish.query.race;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.events.RaceId;
import dev.photofinish.live.frame.AutomaticStartInfo;
import dev.photofinish.live.frame.CasterInfo;
import dev.photofinish.live.frame.UserInfo;
import dev.photofinish.live.view.RaceStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A race in a list (rest-api §2, Race). What is about a caller's own part is there in the list of their own races only. */
record RaceSummary(
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
        List<ParticipantPreview> participantPreviews,
        List<CasterInfo> casters,
        @Nullable Integer seedTotalLayers,
        @Nullable Integer myCurrentLayer,
        @Nullable Long myIgtMs,
        @Nullable Integer myDeathCount) {}
