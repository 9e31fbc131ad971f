package dev.photofinish.events.race;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import java.time.Instant;

/** A player is on the roster: joined, or added by the organizer. The actor tells which. */
public record ParticipantRegistered(RaceId raceId, RunId participantId, AccountId account, int colorIndex, Instant at)
        implements RaceEvent {}
