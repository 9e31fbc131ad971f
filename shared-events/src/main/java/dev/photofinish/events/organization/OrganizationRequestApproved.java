package dev.photofinish.events.organization;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The organization that was asked for is founded; that it exists, and who is in it, are facts of their own.
 *
 * @param notes for who asked; null = none
 */
public record OrganizationRequestApproved(
        OrganizationId organizationId, @Nullable String notes, AccountId by, Instant at) implements OrganizationEvent {}
