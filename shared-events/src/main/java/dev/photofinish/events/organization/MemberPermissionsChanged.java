package dev.photofinish.events.organization;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import java.time.Instant;

/** A member may do more, or less: these permissions take the place of those before. */
public record MemberPermissionsChanged(
        OrganizationId organizationId, AccountId account, Permissions permissions, Instant at)
        implements OrganizationEvent {}
