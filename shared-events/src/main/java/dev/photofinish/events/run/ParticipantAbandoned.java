package dev.photofinish.events.run;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import java.time.Instant;

/** The run ended without a finish; it is frozen. */
public record ParticipantAbandoned(RunId runId, RaceId raceId, int attempt, AbandonReason reason, Instant at)
        implements RunEvent {}
