package dev.photofinish.events.race;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import java.time.Instant;

/**
 * The race took note that a run which counted as over goes on.
 *
 * @param reason in the organizer's words
 */
public record ParticipantReopened(RaceId raceId, int attempt, RunId participantId, String reason, Instant at)
        implements RaceEvent {}
