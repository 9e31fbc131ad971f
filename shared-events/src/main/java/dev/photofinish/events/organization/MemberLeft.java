package dev.photofinish.events.organization;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import java.time.Instant;

/** Somebody is no member any more: of their own will when they are the actor, removed when somebody else is. */
public record MemberLeft(OrganizationId organizationId, AccountId account, Instant at) implements OrganizationEvent {}
