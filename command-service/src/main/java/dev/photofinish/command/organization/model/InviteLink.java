package dev.photofinish.command.organization.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation that was not revoked.
 *
 * @param maxUses null = any number
 * @param uses how many came in by it
 * @param expiresAt null = never
 */
public record InviteLink(
        @Nullable Integer maxUses, int uses, @Nullable Instant expiresAt) {
    /** Whether it is past its end. */
    public boolean expired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    /** Whether nobody may come in by it any more. */
    public boolean usedUp() {
        return maxUses != null && uses >= maxUses;
    }

    InviteLink used() {
        return new InviteLink(maxUses, uses + 1, expiresAt);
    }
}
