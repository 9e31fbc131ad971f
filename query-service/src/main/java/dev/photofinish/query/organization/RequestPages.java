package dev.photofinish.query.organization;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.query.account.Names;
import dev.photofinish.query.projection.Commits;
import dev.photofinish.query.projection.Documents;
import dev.photofinish.query.projection.Folded;
import dev.photofinish.query.projection.NotYetVisibleException;
import dev.photofinish.query.projection.ReadModelSettings;
import dev.photofinish.query.web.Paging;
import dev.photofinish.query.web.QueryRefusal;
import dev.photofinish.query.web.RestJson;
import dev.photofinish.query.web.Viewer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Requests for organizations. Also answers the command side, as {@link OrganizationPages}. */
public final class RequestPages {
    private final Documents<RequestState> requests;
    private final Names names;
    private final Commits commits;
    private final ReadModelSettings settings;

    RequestPages(Documents<RequestState> requests, Names names, Commits commits, ReadModelSettings settings) {
        this.requests = requests;
        this.names = names;
        this.commits = commits;
        this.settings = settings;
    }

    /**
     * OrganizationRequest, as it goes over the wire.
     *
     * @param atLeast position the answer contains; fails with {@link NotYetVisibleException} when the read model does not
     *     get there in time
     * @return fails as not found for whoever neither asked nor administers the platform
     */
    public Mono<byte[]> request(OrganizationId id, long atLeast, Viewer viewer) {
        return commits.await(atLeast, settings.waitAtMost())
                .then(Mono.defer(() -> requests.byId(id.toString())))
                .map(Folded::state)
                .filter(found -> viewer.seesPrivateOf(found.account()))
                .flatMap(found -> infos(List.of(found)))
                .map(found -> RestJson.bytes(found.getFirst()))
                .switchIfEmpty(Mono.error(() -> QueryRefusal.REQUEST_NOT_FOUND.because("No request has the id " + id)));
    }

    /** What somebody asked for, newest first. */
    Mono<Listed.Requests> of(AccountId account, Paging paging) {
        return page(
                Filters.eq(RequestProjection.ACCOUNT, account.toString()),
                Sorts.orderBy(Sorts.descending(RequestProjection.REQUESTED_AT), Sorts.ascending("_id")),
                paging);
    }

    /** What everybody asked for, the longest waiting first. */
    Mono<Listed.Requests> all(@Nullable RequestStatus status, Paging paging) {
        return page(
                status == null
                        ? Filters.in(
                                RequestProjection.STATUS,
                                Stream.of(RequestStatus.values())
                                        .map(Enum::name)
                                        .toList())
                        : Filters.eq(RequestProjection.STATUS, status.name()),
                Sorts.ascending(RequestProjection.REQUESTED_AT, "_id"),
                paging);
    }

    private Mono<Listed.Requests> page(Bson filter, Bson order, Paging paging) {
        var total = requests.query(open -> open.countDocuments(filter)).single();
        var ids = requests.query(open -> open.find(filter)
                        .projection(Projections.include("_id"))
                        .sort(order)
                        .skip(paging.offset())
                        .limit(paging.limit()))
                .map(found -> found.getString("_id"))
                .collectList();
        return Mono.zip(ids.flatMap(this::byIds), total)
                .map(both -> new Listed.Requests(both.getT1(), both.getT2(), paging.hasMore(both.getT2())));
    }

    private Mono<List<RequestInfo>> byIds(List<String> ids) {
        return requests.byIds(ids)
                .flatMap(found -> infos(ids.stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .map(Folded::state)
                        .toList()));
    }

    private Mono<List<RequestInfo>> infos(List<RequestState> found) {
        var people = found.stream()
                .flatMap(request -> Stream.of(request.account(), request.by()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return names.of(people)
                .map(known -> found.stream()
                        .map(request -> RequestInfo.of(request, known))
                        .toList());
    }
}
