package dev.photofinish.command.race.rest;

import dev.photofinish.events.RaceId;

/**
 * An invitation for who issued it (rest-api §5.1).
 *
 * @param token proves the invitation: a secret
 */
record IssuedInvitation(String token, String twitchUsername, RaceId raceId) {
    @Override
    public String toString() {
        return "IssuedInvitation[" + raceId + "]";
    }
}
