package dev.photofinish.query.organization;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.organization.OrganizationRequested;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request for an organization as it is stored.
 *
 * @param id that of the organization, should it be founded
 * @param by who answered; null = nobody yet
 */
record RequestState(
        OrganizationId id,
        String name,
        @Nullable String description,
        AccountId account,
        Instant requestedAt,
        RequestStatus status,
        @Nullable String notes,
        @Nullable AccountId by,
        @Nullable Instant answeredAt) {
    static RequestState of(OrganizationRequested requested) {
        return new RequestState(
                requested.organizationId(),
                requested.name(),
                requested.description(),
                requested.account(),
                requested.at(),
                RequestStatus.PENDING,
                null,
                null,
                null);
    }

    RequestState answered(RequestStatus answer, @Nullable String why, AccountId who, Instant at) {
        return new RequestState(id, name, description, account, requestedAt, answer, why, who, at);
    }
}
