package dev.photofinish.command.organization.rest;

import dev.photofinish.web.contract.Sent;
import org.jspecify.annotations.Nullable;

/** The body that {@link OrganizationEdit} reads. */
@Sent
record OrganizationChanges(
        @Nullable String name,
        @Nullable String description,
        @Nullable Boolean isActive,
        @Nullable Boolean allowAsyncLiveRaces,
        @Nullable Integer liveRaceAccountAgeDays) {}
