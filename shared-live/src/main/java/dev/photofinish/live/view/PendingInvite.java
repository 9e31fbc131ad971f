package dev.photofinish.live.view;

import dev.photofinish.events.InviteId;
import java.time.Instant;

/**
 * Somebody who was asked to come in and has not answered.
 *
 * @param login the Twitch login invited, lower case
 */
public record PendingInvite(InviteId id, String login, Instant createdAt) {}
