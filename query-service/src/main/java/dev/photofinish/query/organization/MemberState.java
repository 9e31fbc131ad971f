package dev.photofinish.query.organization;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.organization.Permissions;
import java.time.Instant;

/**
 * Somebody in an organization, as it is stored.
 *
 * @param isMember false once they have left
 */
record MemberState(
        OrganizationId organization, AccountId account, Permissions permissions, Instant joinedAt, boolean isMember) {
    static String key(OrganizationId organization, AccountId account) {
        return organization + "/" + account;
    }

    MemberState permitted(Permissions other) {
        return new MemberState(organization, account, other, joinedAt, isMember);
    }

    MemberState left() {
        return new MemberState(organization, account, Permissions.NONE, joinedAt, false);
    }
}
