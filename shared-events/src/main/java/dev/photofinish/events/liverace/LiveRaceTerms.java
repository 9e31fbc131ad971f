package dev.photofinish.events.liverace;

import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.RoomProfileId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a live race is held on (tournaments §8.1).
 *
 * @param scheduledAt when it is to begin
 * @param matchTitle at most 200 characters; null = named after its tournament
 * @param permalinkId what is played; null = chosen when the room opens
 * @param episodeId of an external schedule, of no other live race; null = none
 * @param racetimeGoal what is raced for; null = as the tournament has it
 * @param roomProfile how the room is set up; null = as the tournament has it
 */
public record LiveRaceTerms(
        Instant scheduledAt,
        @Nullable String matchTitle,
        @Nullable PermalinkId permalinkId,
        @Nullable Long episodeId,
        @Nullable String racetimeGoal,
        @Nullable RoomProfileId roomProfile) {
    /** One of them; null as it is there. */
    public @Nullable Object value(LiveRaceField field) {
        return switch (field) {
            case SCHEDULED_AT -> scheduledAt;
            case MATCH_TITLE -> matchTitle;
            case PERMALINK -> permalinkId;
            case EPISODE -> episodeId;
            case RACETIME_GOAL -> racetimeGoal;
            case ROOM_PROFILE -> roomProfile;
        };
    }
}
