package dev.photofinish.command.organization.request;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.organization.founding.OrganizationNames;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.organization.OrganizationEvent;
import dev.photofinish.events.organization.OrganizationRequested;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants there to be an organization.
 *
 * @param name trimmed
 */
public record RequestOrganization(
        @TargetAggregateIdentifier OrganizationId organizationId,
        AccountId account,
        String name,
        @Nullable String description,
        Instant at) {
    /** The name is not kept: whoever is answered first has it. */
    public Decision<OrganizationEvent> decide(OrganizationNames names, OrganizationRequests requests) {
        if (names.isTaken(name)) {
            return refuse(OrganizationRejection.NAME_TAKEN);
        }
        if (requests.mustWait(account)) {
            return refuse(OrganizationRejection.REQUESTS_WAITING);
        }
        return accept(new OrganizationRequested(organizationId, name, description, account, at));
    }
}
