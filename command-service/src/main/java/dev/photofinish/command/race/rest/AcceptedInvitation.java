package dev.photofinish.command.race.rest;

import dev.photofinish.events.RaceId;
import dev.photofinish.web.contract.Elsewhere;

/** What accepting an invitation answers (rest-api §5.1). */
record AcceptedInvitation(@Elsewhere("Participant") Object participant, RaceId raceId) {}
