package dev.photofinish.events.race;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import java.time.Instant;

/** The organizer took a player off the roster; their mod token is worthless from here on. */
public record ParticipantRemoved(RaceId raceId, RunId participantId, AccountId account, Instant at)
        implements RaceEvent {}
