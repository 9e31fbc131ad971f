package dev.photofinish.query.tournament;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.organization.Standing;
import dev.photofinish.query.organization.Standings;
import dev.photofinish.query.projection.Documents;
import dev.photofinish.query.projection.Folded;
import dev.photofinish.query.web.Paging;
import dev.photofinish.query.web.Viewer;
import java.util.List;
import java.util.Objects;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The tournaments of an organization, for its members, newest first. */
final class TournamentLists {
    private final Documents<TournamentState> tournaments;
    private final Standings standings;

    TournamentLists(Documents<TournamentState> tournaments, Standings standings) {
        this.tournaments = tournaments;
        this.standings = standings;
    }

    /**
     * A part of them.
     *
     * @param active null = those that are active and those that are not
     */
    Mono<Lists.Tournaments> of(OrganizationId organization, @Nullable Boolean active, Paging paging, Viewer viewer) {
        var there = Filters.and(
                Filters.eq(TournamentProjection.ORGANIZATION, organization.toString()),
                Filters.eq(TournamentProjection.DELETED, false));
        var filter = active == null ? there : Filters.and(there, Filters.eq(TournamentProjection.ACTIVE, active));
        return standings
                .require(organization, viewer, Standing::seesInside)
                .then(Mono.defer(() -> Mono.zip(
                        found(filter, paging),
                        tournaments.query(open -> open.countDocuments(filter)).single())))
                .map(both -> new Lists.Tournaments(both.getT1(), both.getT2(), paging.hasMore(both.getT2())));
    }

    private Mono<List<TournamentSummary>> found(Bson filter, Paging paging) {
        return tournaments
                .query(open -> open.find(filter)
                        .projection(Projections.include("_id"))
                        .sort(Sorts.orderBy(Sorts.descending(TournamentProjection.CREATED_AT), Sorts.ascending("_id")))
                        .skip(paging.offset())
                        .limit(paging.limit()))
                .map(found -> found.getString("_id"))
                .collectList()
                .flatMap(ids -> tournaments
                        .byIds(ids)
                        .map(found -> ids.stream()
                                .map(found::get)
                                .filter(Objects::nonNull)
                                .map(Folded::state)
                                .map(TournamentSummary::of)
                                .toList()));
    }
}
