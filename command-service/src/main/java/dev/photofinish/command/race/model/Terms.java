package dev.photofinish.command.race.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the organizer may change before the start. Immutable.
 *
 * @param isPublic false keeps the race out of every list
 * @param maxParticipants limit of self-registration; null = none
 * @param scheduledAt planned start; null = open
 * @param automatic whether it starts by itself at the planned time
 * @param graceSeconds how long it then waits for those who are not ready; null = for as long as it takes
 */
public record Terms(
        String name,
        boolean isPublic,
        boolean openRegistration,
        @Nullable Integer maxParticipants,
        @Nullable Instant scheduledAt,
        boolean automatic,
        @Nullable Integer graceSeconds) {
    Terms named(String other) {
        return new Terms(other, isPublic, openRegistration, maxParticipants, scheduledAt, automatic, graceSeconds);
    }

    Terms listed(boolean publicly) {
        return new Terms(name, publicly, openRegistration, maxParticipants, scheduledAt, automatic, graceSeconds);
    }

    Terms open(boolean toEverybody, @Nullable Integer capacity) {
        return new Terms(name, isPublic, toEverybody, capacity, scheduledAt, automatic, graceSeconds);
    }

    Terms scheduled(@Nullable Instant start) {
        return new Terms(name, isPublic, openRegistration, maxParticipants, start, automatic, graceSeconds);
    }

    Terms starting(boolean byItself, @Nullable Integer grace) {
        return new Terms(name, isPublic, openRegistration, maxParticipants, scheduledAt, byItself, grace);
    }
}
