package dev.photofinish.query.organization;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.organization.Standing;
import dev.photofinish.live.Person;
import dev.photofinish.query.projection.Folded;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An organization as one viewer may see it. Pure.
 *
 * @param own null = the viewer is no member
 * @param members empty when they are not shown
 * @param people everybody among them
 */
record OrganizationPage(
        Folded<OrganizationState> folded,
        Standing standing,
        @Nullable MemberState own,
        List<MemberState> members,
        Map<AccountId, Person> people) {

    OrganizationDetail detail(Instant now) {
        var organization = folded.state();
        var terms = organization.terms();
        return new OrganizationDetail(
                organization.id(),
                terms.name(),
                terms.description(),
                terms.isActive(),
                terms.allowAsyncLiveRaces(),
                terms.liveRaceAccountAgeDays(),
                organization.createdAt(),
                organization.updatedAt(),
                organization.members(),
                own == null ? null : Membership.of(own),
                Rights.of(standing),
                standing.seesInside() ? shownMembers() : null,
                standing.seesInside() ? profiles(organization) : null,
                standing.mayManageMembers() ? invites(organization, now) : null,
                folded.position());
    }

    static List<RaceRoomProfile> profiles(OrganizationState organization) {
        return organization.profiles().stream()
                .map(profile -> RaceRoomProfile.of(profile, organization.defaultProfile()))
                .toList();
    }

    static List<OrganizationInvite> invites(OrganizationState organization, Instant now) {
        return organization.invites().stream()
                .map(invite -> OrganizationInvite.of(invite, now))
                .toList();
    }

    private List<Member> shownMembers() {
        return members.stream()
                .map(member -> Member.of(member, Objects.requireNonNull(people.get(member.account()))))
                .sorted(Comparator.comparing(member -> member.user().twitchUsername()))
                .toList();
    }
}
