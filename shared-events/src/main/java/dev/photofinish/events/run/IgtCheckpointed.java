package dev.photofinish.events.run;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import java.time.Instant;

/** The in-game time, kept every 30 s of play so that a restart loses little. */
public record IgtCheckpointed(RunId runId, RaceId raceId, int attempt, long igtMs, Instant at) implements RunEvent {}
