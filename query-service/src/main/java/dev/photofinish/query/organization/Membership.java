package dev.photofinish.query.organization;

import dev.photofinish.events.organization.Permission;
import dev.photofinish.web.contract.Named;
import java.time.Instant;
import java.util.List;

/** The viewer's own membership. */
@Named("OrganizationMembership")
record Membership(List<Permission> permissions, Instant joinedAt) {
    static Membership of(MemberState member) {
        return new Membership(member.permissions().granted(), member.joinedAt());
    }
}
