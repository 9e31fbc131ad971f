package dev.photofinish.command.liverace.model;

import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.racetime.RacetimeRoomRef;
import java.time.Duration;
import java.time.Instant;

/**
 * The room of a live race.
 *
 * @param timeLimit after which racetime.gg ends the race
 */
public record OpenRoom(RacetimeRoomRef ref, PermalinkId permalink, Duration timeLimit, Instant openedAt) {
    /** Its full name. */
    public String slug() {
        return ref.slug();
    }

    OpenRoom playing(PermalinkId another) {
        return new OpenRoom(ref, another, timeLimit, openedAt);
    }
}
