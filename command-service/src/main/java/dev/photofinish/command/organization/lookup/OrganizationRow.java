package dev.photofinish.command.organization.lookup;

import dev.photofinish.events.OrganizationId;

/** What SQL knows of an organization; the settings are those of its terms. */
public record OrganizationRow(
        OrganizationId id, String name, boolean isActive, boolean allowAsyncLiveRaces, int liveRaceAccountAgeDays) {}
