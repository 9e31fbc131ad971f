package dev.photofinish.events.organization;

import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.RoomProfileId;
import java.time.Instant;

/** A race room profile is gone; when it was the default, there is none. */
public record RoomProfileRemoved(OrganizationId organizationId, RoomProfileId profileId, Instant at)
        implements OrganizationEvent {}
