package dev.photofinish.live.frame;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.events.RaceId;
import dev.photofinish.live.view.RaceFacts;
import dev.photofinish.live.view.RaceStatus;
import org.jspecify.annotations.Nullable;

/** A race as frames show it (live-protocol §3); everything after {@code seedsReleasedAt} is additive. */
public record RaceInfo(
        RaceId id,
        String name,
        RaceStatus status,
        @Nullable String startedAt,
        @Nullable String seedsReleasedAt,
        @Nullable String finishedAt,
        @Nullable String scheduledAt,
        @JsonProperty("is_public") boolean publiclyListed,
        boolean openRegistration,
        @Nullable Integer maxParticipants) {

    static RaceInfo of(RaceFacts facts) {
        return new RaceInfo(
                facts.id(),
                facts.name(),
                facts.status(),
                WireTime.of(facts.startedAt()),
                WireTime.of(facts.seedsReleasedAt()),
                WireTime.of(facts.finishedAt()),
                WireTime.of(facts.scheduledAt()),
                facts.publiclyListed(),
                facts.openRegistration(),
                facts.maxParticipants());
    }
}
