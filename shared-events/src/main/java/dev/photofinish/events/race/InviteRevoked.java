package dev.photofinish.events.race;

import dev.photofinish.events.InviteId;
import dev.photofinish.events.RaceId;
import java.time.Instant;

/** The invitation opens nothing any more. */
public record InviteRevoked(RaceId raceId, InviteId inviteId, Instant at) implements RaceEvent {}
