package dev.photofinish.command.liverace.rest;

import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.RoomProfileId;
import dev.photofinish.web.contract.Sent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The body that {@link LiveRaceEdit} reads. */
@Sent
record LiveRaceChanges(
        @Nullable Instant scheduledAt,
        @Nullable String matchTitle,
        @Nullable PermalinkId permalinkId,
        @Nullable Long episodeId,
        @Nullable String racetimeGoal,
        @Nullable RoomProfileId raceRoomProfileId) {}
