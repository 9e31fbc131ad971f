package dev.photofinish.events.race;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import java.time.Instant;

/** The account may command the race as its organizer does, but not delete it or choose who else may. */
public record CoOrganizerAdded(RaceId raceId, AccountId account, Instant at) implements RaceEvent {}
