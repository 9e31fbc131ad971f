package dev.photofinish.events.run;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import java.time.Instant;

/** A mod reported less than it had before. Progress is unchanged (the organizer sees it). */
public record SuspiciousProgressReported(
        RunId runId, RaceId raceId, int attempt, SuspicionKind kind, long known, long reported, Instant at)
        implements RunEvent {}
