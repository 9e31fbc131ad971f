package dev.photofinish.events.run;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import java.time.Instant;

/**
 * The organizer adds to the player's final time.
 *
 * @param penaltyMs more than 0; penalties add up
 * @param reason in the organizer's words
 */
public record TimePenaltyGiven(RunId runId, RaceId raceId, int attempt, long penaltyMs, String reason, Instant at)
        implements RunEvent {}
