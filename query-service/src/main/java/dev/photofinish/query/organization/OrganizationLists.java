package dev.photofinish.query.organization;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dev.photofinish.events.AccountId;
import dev.photofinish.query.projection.Documents;
import dev.photofinish.query.projection.Folded;
import dev.photofinish.query.web.Paging;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Organizations by name: those anybody may know of, or those somebody belongs to. */
final class OrganizationLists {
    private final Documents<OrganizationState> organizations;
    private final Standings standings;

    OrganizationLists(Documents<OrganizationState> organizations, Standings standings) {
        this.organizations = organizations;
        this.standings = standings;
    }

    /** A part of those that are active. */
    Mono<Listed.Organizations> active(AccountId viewer, Paging paging) {
        var filter = Filters.eq(OrganizationProjection.ACTIVE, true);
        var ids = organizations
                .query(open -> open.find(filter)
                        .projection(Projections.include("_id"))
                        .sort(Sorts.ascending(OrganizationProjection.NAME, "_id"))
                        .skip(paging.offset())
                        .limit(paging.limit()))
                .map(found -> found.getString("_id"))
                .collectList();
        var total = organizations.query(open -> open.countDocuments(filter)).single();
        return Mono.zip(ids.flatMap(this::found), total, own(viewer))
                .map(found -> new Listed.Organizations(
                        summaries(found.getT1(), found.getT3()), found.getT2(), paging.hasMore(found.getT2())));
    }

    /** All that somebody belongs to, active or not. */
    Mono<Listed.Organizations> of(AccountId member) {
        return own(member)
                .flatMap(own -> found(List.copyOf(own.keySet())).map(found -> summaries(found, own)))
                .map(mine -> mine.stream()
                        .sorted(Comparator.comparing(OrganizationSummary::name, String.CASE_INSENSITIVE_ORDER))
                        .toList())
                .map(mine -> new Listed.Organizations(mine, mine.size(), false));
    }

    private Mono<Map<String, MemberState>> own(AccountId account) {
        return standings
                .membershipsOf(account)
                .map(found -> found.stream()
                        .collect(Collectors.toMap(each -> each.organization().toString(), Function.identity())));
    }

    private Mono<List<OrganizationState>> found(List<String> ids) {
        return organizations
                .byIds(ids)
                .map(found -> ids.stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .map(Folded::state)
                        .toList());
    }

    private static List<OrganizationSummary> summaries(List<OrganizationState> found, Map<String, MemberState> own) {
        return found.stream()
                .map(each -> OrganizationSummary.of(each, own.get(each.id().toString())))
                .toList();
    }
}
