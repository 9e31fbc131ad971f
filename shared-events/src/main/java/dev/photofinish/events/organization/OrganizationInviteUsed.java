package dev.photofinish.events.organization;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import java.time.Instant;

/** Somebody came in by this link; that they are a member is a fact of its own. */
public record OrganizationInviteUsed(OrganizationId organizationId, String slug, AccountId account, Instant at)
        implements OrganizationEvent {}
