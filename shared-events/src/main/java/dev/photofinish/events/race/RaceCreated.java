package dev.photofinish.events.race;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A race exists, in setup, with its seed claimed.
 *
 * @param maxParticipants limit of self-registration; null = none
 * @param scheduledAt planned start; null = open
 * @param organizerParticipates false bars the organizer from ever playing in it (domain §3.3)
 */
public record RaceCreated(
        RaceId raceId,
        String name,
        AccountId organizer,
        SeedRef seed,
        boolean isPublic,
        boolean openRegistration,
        @Nullable Integer maxParticipants,
        @Nullable Instant scheduledAt,
        boolean organizerParticipates,
        Instant at)
        implements RaceEvent {}
