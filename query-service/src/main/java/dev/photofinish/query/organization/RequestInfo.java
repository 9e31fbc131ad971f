package dev.photofinish.query.organization;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.live.Person;
import dev.photofinish.live.frame.UserInfo;
import dev.photofinish.web.contract.Named;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request for an organization, for who asked and for administrators of the platform.
 *
 * @param id that of the organization, should it be founded
 * @param reviewedBy null = nobody has answered
 * @param notes of who answered; null = none
 */
@Named("OrganizationRequest")
record RequestInfo(
        OrganizationId id,
        String name,
        @Nullable String description,
        RequestStatus status,
        UserInfo requestedBy,
        Instant requestedAt,
        @Nullable UserInfo reviewedBy,
        @Nullable Instant reviewedAt,
        @Nullable String notes) {
    static RequestInfo of(RequestState request, Map<AccountId, Person> people) {
        var by = request.by();
        return new RequestInfo(
                request.id(),
                request.name(),
                request.description(),
                request.status(),
                user(people, request.account()),
                request.requestedAt(),
                by == null ? null : user(people, by),
                request.answeredAt(),
                request.notes());
    }

    private static UserInfo user(Map<AccountId, Person> people, AccountId account) {
        return UserInfo.of(Objects.requireNonNull(people.get(account), "asked for by name"));
    }
}
