package dev.photofinish.events.race;

import dev.photofinish.events.RaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who may come in by themselves, and how many.
 *
 * @param maxParticipants limit of self-registration; null = none
 */
public record RegistrationChanged(
        RaceId raceId, boolean openRegistration, @Nullable Integer maxParticipants, Instant at) implements RaceEvent {}
