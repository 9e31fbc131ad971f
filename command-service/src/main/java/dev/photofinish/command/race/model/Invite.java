package dev.photofinish.command.race.model;

import dev.photofinish.events.InviteId;

/**
 * An invitation.
 *
 * @param login the Twitch login invited, lower case
 * @param accepted whether it was used; a revoked one is forgotten
 */
public record Invite(InviteId id, String login, boolean accepted) {
    Invite accept() {
        return new Invite(id, login, true);
    }
}
