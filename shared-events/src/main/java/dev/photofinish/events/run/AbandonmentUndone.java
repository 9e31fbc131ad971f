package dev.photofinish.events.run;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import java.time.Instant;

/**
 * The organizer lets an abandoned run go on from where it was.
 *
 * @param reason in the organizer's words
 */
public record AbandonmentUndone(RunId runId, RaceId raceId, int attempt, String reason, Instant at)
        implements RunEvent {}
