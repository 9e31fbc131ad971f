package dev.photofinish.events.organization;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import java.time.Instant;

/** Somebody is a member from here on, with these permissions. */
public record MemberJoined(OrganizationId organizationId, AccountId account, Permissions permissions, Instant at)
        implements OrganizationEvent {}
