package dev.photofinish.events.organization;

import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.RoomProfileId;
import java.time.Instant;

/** A race room profile is new, or is this from now on. */
public record RoomProfileSaved(OrganizationId organizationId, RoomProfileId profileId, RoomProfile profile, Instant at)
        implements OrganizationEvent {}
