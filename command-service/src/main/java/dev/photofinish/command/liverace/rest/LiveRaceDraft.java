package dev.photofinish.command.liverace.rest;

import dev.photofinish.command.web.body.Fields;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RoomProfileId;
import dev.photofinish.events.liverace.LiveRaceTerms;
import dev.photofinish.web.contract.Sent;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The body of a live race's creation (tournaments §11.1). */
@Sent
record LiveRaceDraft(
        PoolId poolId,
        Instant scheduledAt,
        @Nullable String matchTitle,
        @Nullable PermalinkId permalinkId,
        @Nullable Long episodeId,
        @Nullable String racetimeGoal,
        @Nullable RoomProfileId raceRoomProfileId) {
    private static final UUID NONE = new UUID(0, 0);

    static LiveRaceDraft of(Fields body) {
        var pool = LiveRaceFields.id(body, "pool_id");
        if (pool == null && !body.rejected("pool_id")) {
            body.reject("pool_id", "is required");
        }
        var scheduledAt = body.optionalInstant("scheduled_at");
        if (scheduledAt == null && !body.rejected("scheduled_at")) {
            body.reject("scheduled_at", "is required");
        }
        var draft = new LiveRaceDraft(
                new PoolId(Objects.requireNonNullElse(pool, NONE)),
                Objects.requireNonNullElse(scheduledAt, Instant.EPOCH),
                LiveRaceFields.title(body),
                LiveRaceFields.permalink(body),
                LiveRaceFields.episode(body),
                LiveRaceFields.goal(body),
                LiveRaceFields.profile(body));
        body.check();
        return draft;
    }

    LiveRaceTerms terms() {
        return new LiveRaceTerms(scheduledAt, matchTitle, permalinkId, episodeId, racetimeGoal, raceRoomProfileId);
    }
}
