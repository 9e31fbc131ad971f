package dev.photofinish.events.organization;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The organization that was asked for will not be.
 *
 * @param notes why, for who asked; null = nothing is said
 */
public record OrganizationRequestRejected(
        OrganizationId organizationId, @Nullable String notes, AccountId by, Instant at) implements OrganizationEvent {}
