package dev.photofinish.command.liverace;

import dev.photofinish.events.OrganizationId;

/** Where a live race is to be held. */
public record Venue(OrganizationId organization, boolean allowsLiveRaces, boolean tournamentActive) {}
