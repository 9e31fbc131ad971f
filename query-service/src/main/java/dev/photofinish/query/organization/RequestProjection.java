package dev.photofinish.query.organization;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import dev.photofinish.events.Event;
import dev.photofinish.events.organization.OrganizationRequestApproved;
import dev.photofinish.events.organization.OrganizationRequestRejected;
import dev.photofinish.events.organization.OrganizationRequested;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.query.projection.Projection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Read model {@code organization-requests}: one document for each organization that somebody asked for. */
public final class RequestProjection implements Projection<RequestState> {
    static final String ACCOUNT = "account";
    static final String STATUS = "status";
    static final String REQUESTED_AT = "requested_at";

    @Override
    public String name() {
        return "organization-requests";
    }

    @Override
    public Class<RequestState> type() {
        return RequestState.class;
    }

    @Override
    public @Nullable String keyOf(Event event) {
        return switch (event) {
            case OrganizationRequested requested -> requested.organizationId().toString();
            case OrganizationRequestApproved approved ->
                approved.organizationId().toString();
            case OrganizationRequestRejected rejected ->
                rejected.organizationId().toString();
            default -> null;
        };
    }

    @Override
    public @Nullable RequestState apply(@Nullable RequestState known, StoredEvent stored) {
        if (stored.event() instanceof OrganizationRequested requested) {
            return RequestState.of(requested);
        }
        if (known == null) {
            return null;
        }
        return switch (stored.event()) {
            case OrganizationRequestApproved yes ->
                known.answered(RequestStatus.APPROVED, yes.notes(), yes.by(), yes.at());
            case OrganizationRequestRejected no -> known.answered(RequestStatus.REJECTED, no.notes(), no.by(), no.at());
            default -> known;
        };
    }

    @Override
    public Map<String, Object> lookUps(RequestState request) {
        return Map.of(
                ACCOUNT, request.account().toString(),
                STATUS, request.status().name(),
                REQUESTED_AT, ChronoUnit.MICROS.between(Instant.EPOCH, request.requestedAt()));
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(
                new IndexModel(Indexes.compoundIndex(Indexes.ascending(ACCOUNT), Indexes.descending(REQUESTED_AT))),
                new IndexModel(Indexes.ascending(STATUS, REQUESTED_AT)));
    }
}
