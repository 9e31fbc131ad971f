package dev.photofinish.events.organization;

import dev.photofinish.events.OrganizationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whoever has the link may become a member. The slug is an address to be handed around, and no secret of anybody's.
 *
 * @param slug 3 to 100 letters, digits, dashes and underscores, of no other invitation ever
 * @param maxUses how many may come in by it; null = any number
 * @param expiresAt when it ends; null = never
 */
public record OrganizationInviteIssued(
        OrganizationId organizationId,
        String slug,
        @Nullable Integer maxUses,
        @Nullable Instant expiresAt,
        Instant at) implements OrganizationEvent {}
