package dev.photofinish.command.liverace.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.liverace.LiveRaceSettings;
import dev.photofinish.command.liverace.lookup.LiveRaceRow;
import dev.photofinish.web.contract.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A live race as those who organize it see it after a command (tournaments §11.1). */
@Named("LiveRace")
record LiveRaceView(
        String id,
        @JsonProperty("tournament_id") String tournamentId,
        @JsonProperty("pool_id") String poolId,
        @JsonProperty("pool_name") String poolName,
        @JsonProperty("permalink_id") @Nullable String permalinkId,
        @JsonProperty("permalink_url") @Nullable String permalinkUrl,
        @JsonProperty("episode_id") @Nullable Long episodeId,
        @JsonProperty("scheduled_at") Instant scheduledAt,
        @JsonProperty("match_title") String matchTitle,
        @JsonProperty("racetime_slug") @Nullable String racetimeSlug,
        @JsonProperty("racetime_url") @Nullable String racetimeUrl,
        @JsonProperty("racetime_goal") @Nullable String racetimeGoal,
        @JsonProperty("room_open_time") @Nullable Instant roomOpenTime,
        @JsonProperty("room_opens_at") Instant roomOpensAt,
        @JsonProperty("race_room_profile_id") @Nullable String raceRoomProfileId,
        String status,
        @JsonProperty("results_state") String resultsState,
        @JsonProperty("participant_count") int participantCount,
        @JsonProperty("started_at") @Nullable Instant startedAt,
        @JsonProperty("ended_at") @Nullable Instant endedAt,
        @JsonProperty("cancel_reason") @Nullable String cancelReason,
        @JsonProperty("last_error") @Nullable String lastError,
        List<String> warnings,
        @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("updated_at") Instant updatedAt) {
    static LiveRaceView of(LiveRaceRow race, List<String> warnings, LiveRaceSettings settings, String racetime) {
        var slug = race.racetimeSlug();
        return new LiveRaceView(
                race.id().toString(),
                race.tournament().toString(),
                race.pool().toString(),
                race.hosting().poolName(),
                text(race.permalinkId()),
                race.permalinkUrl(),
                race.terms().episodeId(),
                race.terms().scheduledAt(),
                race.title(),
                slug,
                slug == null ? null : racetime + "/" + slug,
                race.terms().racetimeGoal(),
                race.roomOpenedAt(),
                settings.opens(race.terms().scheduledAt()),
                text(race.terms().roomProfile()),
                race.phase().name().toLowerCase(Locale.ROOT),
                race.resultsState(),
                race.participants(),
                race.startedAt(),
                race.endedAt(),
                race.cancelReason(),
                race.lastError(),
                warnings,
                race.createdAt(),
                race.updatedAt());
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
