package dev.photofinish.events.run;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import java.time.Instant;

/** The final boss is down; the run is frozen. */
public record ParticipantFinished(RunId runId, RaceId raceId, int attempt, long igtMs, Instant at)
        implements RunEvent {}
