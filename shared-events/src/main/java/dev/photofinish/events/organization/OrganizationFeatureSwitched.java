package dev.photofinish.events.organization;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import java.time.Instant;

/**
 * An administrator of the platform lets an organization do something, or no more.
 *
 * @param feature any but {@link OrganizationFeature#LIVE_RACES}, which is among the terms
 */
public record OrganizationFeatureSwitched(
        OrganizationId organizationId, OrganizationFeature feature, boolean enabled, AccountId by, Instant at)
        implements OrganizationEvent {}
