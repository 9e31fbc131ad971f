package dev.photofinish.query.organization;

import dev.photofinish.events.organization.OrganizationFeature;
import dev.photofinish.live.frame.UserInfo;
import dev.photofinish.web.contract.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the platform lets the organization do, or not.
 *
 * @param enabled of RACETIME_BOT, which goes with LIVE_RACES until somebody switches it, what holds in effect
 * @param switchedBy who said so last; null = nobody ever did, or nobody knows
 * @param switchedAt null = nobody ever did, or nobody knows when
 */
@Named("OrganizationFeatureState")
record Feature(
        OrganizationFeature feature,
        boolean enabled,
        @Nullable UserInfo switchedBy,
        @Nullable Instant switchedAt) {}
