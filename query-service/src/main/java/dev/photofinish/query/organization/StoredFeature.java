package dev.photofinish.query.organization;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.organization.OrganizationFeature;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feature that somebody switched, as it is stored.
 *
 * @param by null = nobody knows
 */
record StoredFeature(
        OrganizationFeature feature,
        boolean enabled,
        @Nullable AccountId by,
        Instant at) {}
