package dev.photofinish.events.organization;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants there to be an organization, which is not there yet.
 *
 * @param organizationId of the organization it will be
 * @param name 1 to 200 characters; it may be taken by the time of the answer
 * @param account who asks, and would administer it
 */
public record OrganizationRequested(
        OrganizationId organizationId,
        String name,
        @Nullable String description,
        AccountId account,
        Instant at) implements OrganizationEvent {}
