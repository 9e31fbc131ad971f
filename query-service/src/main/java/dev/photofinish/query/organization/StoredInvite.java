package dev.photofinish.query.organization;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An invitation as it is stored; nulls as in its event. */
record StoredInvite(
        String slug,
        @Nullable Integer maxUses,
        int uses,
        @Nullable Instant expiresAt,
        Instant createdAt) {
    StoredInvite used() {
        return new StoredInvite(slug, maxUses, uses + 1, expiresAt, createdAt);
    }

    boolean usable(Instant now) {
        return (maxUses == null || uses < maxUses) && (expiresAt == null || now.isBefore(expiresAt));
    }
}
