package dev.photofinish.query.organization;

import dev.photofinish.events.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * An organization in lists.
 *
 * @param membership null = the viewer is no member
 */
record OrganizationSummary(
        OrganizationId id,
        String name,
        @Nullable String description,
        boolean isActive,
        int memberCount,
        @Nullable Membership membership) {
    static OrganizationSummary of(OrganizationState organization, @Nullable MemberState own) {
        var terms = organization.terms();
        return new OrganizationSummary(
                organization.id(),
                terms.name(),
                terms.description(),
                terms.isActive(),
                organization.members(),
                own == null ? null : Membership.of(own));
    }
}
