package dev.photofinish.query.organization;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as who manages members sees it.
 *
 * @param isActive whether anybody may come in by it at this moment
 * @param maxUses null = any number
 * @param expiresAt null = never
 */
record OrganizationInvite(
        String slug,
        boolean isActive,
        @Nullable Integer maxUses,
        int usesCount,
        @Nullable Instant expiresAt,
        Instant createdAt) {
    static OrganizationInvite of(StoredInvite invite, Instant now) {
        return new OrganizationInvite(
                invite.slug(),
                invite.usable(now),
                invite.maxUses(),
                invite.uses(),
                invite.expiresAt(),
                invite.createdAt());
    }
}
