package dev.photofinish.events.organization;

import dev.photofinish.events.OrganizationId;
import java.time.Instant;

/** Nobody comes in by this link any more. */
public record OrganizationInviteRevoked(OrganizationId organizationId, String slug, Instant at)
        implements OrganizationEvent {}
