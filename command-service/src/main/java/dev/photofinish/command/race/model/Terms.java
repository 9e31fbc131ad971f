package dev.photofinish.command.race.model;

import java.time.Instant;
import java.util.Optional;
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
    /** Longest name, in characters, after trimming (better C14). */
    public static final int LONGEST_NAME = 200;
    /** Largest capacity. */
    public static final int LARGEST_CAPACITY = 100;
    /** Smallest capacity of a race that anybody may join. */
    public static final int SMALLEST_OPEN_CAPACITY = 2;
    /** Longest wait for those who are not ready. */
    public static final int LONGEST_GRACE_SECONDS = 86_400;

    /** Whether a race may go by that name. */
    public static boolean nameFits(String name) {
        int length = name.strip().length();
        return length >= 1 && length <= LONGEST_NAME;
    }

    /** Whether so many may come in; a race that anybody may join needs a limit. */
    public static boolean capacityFits(boolean openRegistration, @Nullable Integer maxParticipants) {
        if (maxParticipants == null) {
            return !openRegistration;
        }
        return maxParticipants <= LARGEST_CAPACITY && (!openRegistration || maxParticipants >= SMALLEST_OPEN_CAPACITY);
    }

    /** Whether a race may wait that long; null waits for as long as it takes. */
    public static boolean graceFits(@Nullable Integer seconds) {
        return seconds == null || (seconds >= 0 && seconds <= LONGEST_GRACE_SECONDS);
    }

    /** What makes no sense about them. */
    public Optional<RaceRejection> objection() {
        if (!nameFits(name)) {
            return Optional.of(RaceRejection.NAME_LENGTH);
        }
        if (!capacityFits(openRegistration, maxParticipants)) {
            return Optional.of(RaceRejection.CAPACITY);
        }
        return graceFits(graceSeconds) ? Optional.empty() : Optional.of(RaceRejection.GRACE);
    }

    /** The same under another name. */
    public Terms named(String other) {
        return new Terms(other, isPublic, openRegistration, maxParticipants, scheduledAt, automatic, graceSeconds);
    }

    /** The same, listed or not. */
    public Terms listed(boolean publicly) {
        return new Terms(name, publicly, openRegistration, maxParticipants, scheduledAt, automatic, graceSeconds);
    }

    /** The same for others to come in, or for so many. */
    public Terms open(boolean toEverybody, @Nullable Integer capacity) {
        return new Terms(name, isPublic, toEverybody, capacity, scheduledAt, automatic, graceSeconds);
    }

    /** The same for another planned time. */
    public Terms scheduled(@Nullable Instant start) {
        return new Terms(name, isPublic, openRegistration, maxParticipants, start, automatic, graceSeconds);
    }

    /** The same with another way to start. */
    public Terms starting(boolean byItself, @Nullable Integer grace) {
        return new Terms(name, isPublic, openRegistration, maxParticipants, scheduledAt, byItself, grace);
    }
}
