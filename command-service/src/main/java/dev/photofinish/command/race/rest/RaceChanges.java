package dev.photofinish.command.race.rest;

import dev.photofinish.web.contract.Sent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The body that {@link RaceEdit} reads. */
@Sent
record RaceChanges(
        @Nullable String name,
        @Nullable Instant scheduledAt,
        @Nullable Boolean isPublic,
        @Nullable Boolean openRegistration,
        @Nullable Integer maxParticipants,
        @Nullable AutomaticStart automaticStart) {
    /** Whether the race starts by itself; a grace of null waits for as long as it takes. */
    @Sent
    record AutomaticStart(
            @Nullable Boolean enabled, @Nullable Integer graceSeconds) {}
}
