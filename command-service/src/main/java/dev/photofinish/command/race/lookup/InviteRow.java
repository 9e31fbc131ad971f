package dev.photofinish.command.race.lookup;

import dev.photofinish.command.race.model.RacePhase;
import dev.photofinish.events.InviteId;
import dev.photofinish.events.RaceId;

/**
 * What SQL knows of an invitation and its race.
 *
 * @param organizerName what the race's owner is shown as
 * @param login whom it is for, lower case
 */
public record InviteRow(
        InviteId inviteId, RaceId raceId, String raceName, String organizerName, RacePhase phase, String login) {}
