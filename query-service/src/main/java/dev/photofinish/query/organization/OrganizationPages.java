package dev.photofinish.query.organization;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.organization.Standing;
import dev.photofinish.query.account.Names;
import dev.photofinish.query.projection.Commits;
import dev.photofinish.query.projection.Documents;
import dev.photofinish.query.projection.Folded;
import dev.photofinish.query.projection.NotYetVisibleException;
import dev.photofinish.query.projection.ReadModelSettings;
import dev.photofinish.query.web.RestJson;
import dev.photofinish.query.web.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/**
 * Pages of organizations. Also answers the command side, which owes its callers the read model at or after their own
 * command. An organization that is not active is there for its members and for administrators of the platform only.
 */
public final class OrganizationPages {
    private final Documents<OrganizationState> organizations;
    private final Standings standings;
    private final Names names;
    private final Commits commits;
    private final ReadModelSettings settings;
    private final AgeSettings ages;
    private final Clock clock;

    OrganizationPages(
            Documents<OrganizationState> organizations,
            Standings standings,
            Names names,
            Commits commits,
            ReadModelSettings settings,
            AgeSettings ages,
            Clock clock) {
        this.organizations = organizations;
        this.standings = standings;
        this.names = names;
        this.commits = commits;
        this.settings = settings;
        this.ages = ages;
        this.clock = clock;
    }

    /**
     * OrganizationDetail, as it goes over the wire.
     *
     * @param atLeast position the answer contains; fails with {@link NotYetVisibleException} when the read model does not
     *     get there in time
     * @return fails as not found when there is no such organization for the viewer
     */
    public Mono<byte[]> detail(OrganizationId organization, long atLeast, Viewer viewer) {
        return commits.await(atLeast, settings.waitAtMost())
                .then(Mono.defer(() -> standings.of(organization, viewer)))
                .flatMap(standing -> organizations
                        .byId(organization.toString())
                        .filter(found ->
                                standing.seesInside() || found.state().terms().isActive())
                        .flatMap(found -> page(found, standing, viewer)))
                .map(page -> RestJson.bytes(page.detail(ages.minAccountAgeDays(), clock.instant())))
                .switchIfEmpty(Mono.error(() -> Standings.unknown(organization)));
    }

    /** Its race room profiles, for its members. */
    Mono<List<RaceRoomProfile>> profiles(OrganizationId organization, Viewer viewer) {
        return seen(organization, viewer, Standing::seesInside).map(OrganizationPage::profiles);
    }

    /** The links into it, for who manages its members. */
    Mono<List<OrganizationInvite>> invites(OrganizationId organization, Viewer viewer) {
        return seen(organization, viewer, Standing::mayManageMembers)
                .map(found -> OrganizationPage.invites(found, clock.instant()));
    }

    private Mono<OrganizationState> seen(OrganizationId organization, Viewer viewer, Predicate<Standing> right) {
        return standings
                .require(organization, viewer, right)
                .flatMap(_ -> organizations.byId(organization.toString()))
                .map(Folded::state);
    }

    private Mono<OrganizationPage> page(Folded<OrganizationState> found, Standing standing, Viewer viewer) {
        var members =
                standing.seesInside() ? standings.membersOf(found.state().id()) : Mono.just(List.<MemberState>of());
        var own = viewer.account() == null
                ? Mono.just(Optional.<MemberState>empty())
                : standings
                        .member(found.state().id(), viewer.account())
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty());
        return Mono.zip(members, own)
                .flatMap(both -> names.of(people(both.getT1(), found.state()))
                        .map(people -> new OrganizationPage(
                                found, standing, both.getT2().orElse(null), both.getT1(), people)));
    }

    private static List<AccountId> people(List<MemberState> members, OrganizationState organization) {
        return Stream.concat(
                        members.stream().map(MemberState::account),
                        organization.features().stream().map(StoredFeature::by))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
