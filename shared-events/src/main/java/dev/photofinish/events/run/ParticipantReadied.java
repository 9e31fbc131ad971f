package dev.photofinish.events.run;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import java.time.Instant;

/** The player's mod is connected and set. */
public record ParticipantReadied(RunId runId, RaceId raceId, int attempt, Instant at) implements RunEvent {}
