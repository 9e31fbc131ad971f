package dev.photofinish.command.organization.lookup;

import dev.photofinish.events.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * What SQL knows of an organization; the settings are those of its terms.
 *
 * @param liveRaceAccountAgeDays null = as the platform has it
 */
public record OrganizationRow(
        OrganizationId id,
        String name,
        boolean isActive,
        boolean allowAsyncLiveRaces,
        @Nullable Integer liveRaceAccountAgeDays) {}
