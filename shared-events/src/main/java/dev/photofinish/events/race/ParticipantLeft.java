package dev.photofinish.events.race;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import java.time.Instant;

/** A player took themselves off the roster. */
public record ParticipantLeft(RaceId raceId, RunId participantId, AccountId account, Instant at) implements RaceEvent {}
