package dev.photofinish.events.run;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import java.time.Instant;

/** The player is in another zone without a gate: respawned, or travelled. Neither history nor layer change. */
public record ParticipantWarped(RunId runId, RaceId raceId, int attempt, Zone zone, Instant at) implements RunEvent {}
