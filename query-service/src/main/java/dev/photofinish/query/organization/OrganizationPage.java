package dev.photofinish.query.organization;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.organization.OrganizationFeature;
import dev.photofinish.events.organization.Standing;
import dev.photofinish.live.Person;
import dev.photofinish.live.frame.UserInfo;
import dev.photofinish.query.projection.Folded;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An organization as one viewer may see it. Pure.
 *
 * @param own null = the viewer is no member
 * @param members empty when they are not shown
 * @param people everybody among them, and who switched its features
 */
record OrganizationPage(
        Folded<OrganizationState> folded,
        Standing standing,
        @Nullable MemberState own,
        List<MemberState> members,
        Map<AccountId, Person> people) {

    /**
     * The page.
     *
     * @param usualAge days of age of an account where the organization says nothing
     */
    OrganizationDetail detail(int usualAge, Instant now) {
        var organization = folded.state();
        var terms = organization.terms();
        return new OrganizationDetail(
                organization.id(),
                terms.name(),
                terms.description(),
                terms.isActive(),
                terms.allowAsyncLiveRaces(),
                Objects.requireNonNullElse(terms.liveRaceAccountAgeDays(), usualAge),
                terms.liveRaceAccountAgeDays() == null,
                standing.seesInside() ? features(organization) : null,
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

    private List<Feature> features(OrganizationState organization) {
        return Stream.of(OrganizationFeature.values())
                .map(feature -> feature(feature, organization))
                .toList();
    }

    private Feature feature(OrganizationFeature feature, OrganizationState organization) {
        var switched = organization.feature(feature);
        var by = switched == null ? null : switched.by();
        return new Feature(
                feature,
                organization.allows(feature),
                by == null ? null : UserInfo.of(Objects.requireNonNull(people.get(by))),
                switched == null ? null : switched.at());
    }

    private List<Member> shownMembers() {
        return members.stream()
                .map(member -> Member.of(member, Objects.requireNonNull(people.get(member.account()))))
                .sorted(Comparator.comparing(member -> member.user().twitchUsername()))
                .toList();
    }
}
