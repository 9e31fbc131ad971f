package dev.photofinish.events.race;

import dev.photofinish.events.InviteId;
import dev.photofinish.events.RaceId;
import java.time.Instant;

/**
 * Somebody without an account may come in. What proves it is derived from the id and stands in no event.
 *
 * @param login the Twitch login invited, lower case
 */
public record InviteIssued(RaceId raceId, InviteId inviteId, String login, Instant at) implements RaceEvent {}
