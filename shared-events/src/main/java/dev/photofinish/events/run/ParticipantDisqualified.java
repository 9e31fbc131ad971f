package dev.photofinish.events.run;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import java.time.Instant;

/**
 * The organizer took the player out of the ranking; the run is frozen, even one that had finished.
 *
 * @param reason in the organizer's words
 */
public record ParticipantDisqualified(RunId runId, RaceId raceId, int attempt, String reason, Instant at)
        implements RunEvent {}
