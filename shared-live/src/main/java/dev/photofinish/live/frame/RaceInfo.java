package dev.photofinish.live.frame;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.SeedRef;
import dev.photofinish.live.view.RaceFacts;
import dev.photofinish.live.view.RaceStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A race as frames show it (live-protocol §3); everything after {@code seedsReleasedAt} is additive. Who is invited stands
 * in no frame.
 *
 * @param countdownTo the moment everybody counts down to; null while nobody counts
 */
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
        @Nullable Integer maxParticipants,
        @Nullable String poolName,
        @Nullable UserInfo organizer,
        List<UserInfo> coOrganizers,
        AutomaticStartInfo automaticStart,
        @Nullable String countdownTo) {

    static RaceInfo of(Scene scene) {
        RaceFacts facts = scene.picture().view().facts();
        SeedRef seed = facts.seed();
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
                facts.maxParticipants(),
                seed == null ? null : seed.poolName(),
                facts.organizer() == null ? null : UserInfo.of(scene.person(facts.organizer())),
                facts.coOrganizers().stream()
                        .map(account -> UserInfo.of(scene.person(account)))
                        .toList(),
                AutomaticStartInfo.of(facts.startPlan()),
                WireTime.of(facts.startPlan().countdownTo()));
    }
}
