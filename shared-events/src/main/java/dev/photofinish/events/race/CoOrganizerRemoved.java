package dev.photofinish.events.race;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import java.time.Instant;

/** The account commands the race no longer. */
public record CoOrganizerRemoved(RaceId raceId, AccountId account, Instant at) implements RaceEvent {}
