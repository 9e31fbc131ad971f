package dev.photofinish.command.organization.rest;

import dev.photofinish.command.web.body.Fields;
import dev.photofinish.web.contract.Named;
import dev.photofinish.web.contract.Sent;

/** The body that switches a feature of an organization. */
@Sent
@Named("OrganizationFeatureWish")
record FeatureWish(boolean enabled) {
    static FeatureWish of(Fields body) {
        var enabled = body.optionalFlag("enabled");
        if (enabled == null && !body.rejected("enabled")) {
            body.reject("enabled", "is required");
        }
        body.check();
        return new FeatureWish(Boolean.TRUE.equals(enabled));
    }
}
