package dev.photofinish.events.run;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import java.time.Instant;

/** The player went through a gate. A zone entered again is a visit of its own. */
public record ParticipantZoneEntered(RunId runId, RaceId raceId, int attempt, Zone zone, long igtMs, Instant at)
        implements RunEvent {}
