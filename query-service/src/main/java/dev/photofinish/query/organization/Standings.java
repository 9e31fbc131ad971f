package dev.photofinish.query.organization;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.organization.Standing;
import dev.photofinish.query.projection.Documents;
import dev.photofinish.query.projection.Folded;
import dev.photofinish.query.web.QueryRefusal;
import dev.photofinish.query.web.Viewer;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/** What people are to organizations, as the read side knows it; each by its own document, the hot ones from memory. */
public final class Standings {
    private static final int MOST = 5_000;

    private final Documents<OrganizationState> organizations;
    private final Documents<MemberState> members;

    Standings(Documents<OrganizationState> organizations, Documents<MemberState> members) {
        this.organizations = organizations;
        this.members = members;
    }

    /** What the viewer is there; somebody who is no member, too, when there is no such organization. */
    public Mono<Standing> of(OrganizationId organization, Viewer viewer) {
        if (viewer.account() == null) {
            return Mono.just(Standing.outsider(viewer.admin()));
        }
        return member(organization, viewer.account())
                .map(member -> Standing.member(member.permissions(), viewer.admin()))
                .defaultIfEmpty(Standing.outsider(viewer.admin()));
    }

    /**
     * What the viewer is there, when that is enough for what they want to see.
     *
     * @param right such as {@link Standing#mayReview}; {@link Standing#seesInside} for what every member sees
     * @return fails as not found for whoever does not belong there, as not permitted for whoever lacks the right
     */
    public Mono<Standing> require(OrganizationId organization, Viewer viewer, Predicate<Standing> right) {
        return organizations
                .byId(organization.toString())
                .flatMap(_ -> of(organization, viewer))
                .filter(Standing::seesInside)
                .switchIfEmpty(Mono.error(() -> unknown(organization)))
                .filter(right)
                .switchIfEmpty(
                        Mono.error(() -> QueryRefusal.NOT_PERMITTED.because("Your permissions do not cover that")));
    }

    /** Everybody who is a member of it now, in no order. */
    public Mono<List<AccountId>> members(OrganizationId organization) {
        return membersOf(organization)
                .map(found -> found.stream().map(MemberState::account).toList());
    }

    Mono<MemberState> member(OrganizationId organization, AccountId account) {
        return members.byId(MemberState.key(organization, account))
                .map(Folded::state)
                .filter(MemberState::isMember);
    }

    Mono<List<MemberState>> membersOf(OrganizationId organization) {
        return found(Filters.and(
                Filters.eq(MemberProjection.ORGANIZATION, organization.toString()),
                Filters.eq(MemberProjection.MEMBER, true)));
    }

    Mono<List<MemberState>> membershipsOf(AccountId account) {
        return found(Filters.and(
                Filters.eq(MemberProjection.ACCOUNT, account.toString()), Filters.eq(MemberProjection.MEMBER, true)));
    }

    static RuntimeException unknown(OrganizationId organization) {
        return QueryRefusal.ORGANIZATION_NOT_FOUND.because("No organization has the id " + organization);
    }

    private Mono<List<MemberState>> found(Bson filter) {
        return members.query(open ->
                        open.find(filter).projection(Projections.include("_id")).limit(MOST))
                .map(found -> found.getString("_id"))
                .collectList()
                .flatMap(ids -> members.byIds(ids)
                        .map(found -> ids.stream()
                                .map(found::get)
                                .filter(Objects::nonNull)
                                .map(Folded::state)
                                .filter(MemberState::isMember)
                                .toList()));
    }
}
