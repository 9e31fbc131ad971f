package dev.photofinish.events.organization;

import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.RoomProfileId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Rooms of the organization follow this profile unless something nearer says otherwise.
 *
 * @param profileId null = none any more
 */
public record DefaultRoomProfileChosen(
        OrganizationId organizationId, @Nullable RoomProfileId profileId, Instant at) implements OrganizationEvent {}
