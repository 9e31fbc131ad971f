package dev.photofinish.events.organization;

import dev.photofinish.events.OrganizationId;
import java.time.Instant;

/** An organization exists, with nobody in it yet. */
public record OrganizationCreated(OrganizationId organizationId, OrganizationTerms terms, Instant at)
        implements OrganizationEvent {}
