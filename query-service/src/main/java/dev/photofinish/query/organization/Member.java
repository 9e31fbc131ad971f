package dev.photofinish.query.organization;

import dev.photofinish.events.organization.Permission;
import dev.photofinish.live.Person;
import dev.photofinish.live.frame.UserInfo;
import dev.photofinish.web.contract.Named;
import java.time.Instant;
import java.util.List;

/** A member as members see them. */
@Named("OrganizationMember")
record Member(UserInfo user, List<Permission> permissions, Instant joinedAt) {
    static Member of(MemberState member, Person person) {
        return new Member(UserInfo.of(person), member.permissions().granted(), member.joinedAt());
    }
}
