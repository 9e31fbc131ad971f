package dev.photofinish.command.organization.request;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.command.organization.model.OrganizationRequest;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.organization.OrganizationEvent;
import dev.photofinish.events.organization.OrganizationRequestRejected;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * An administrator of the platform says no to an organization that somebody asked for.
 *
 * @param notes why, for who asked; null = nothing is said
 */
public record RejectOrganization(
        @TargetAggregateIdentifier OrganizationId organizationId,
        Actor actor,
        @Nullable String notes,
        Instant at) {
    /** Once, and not after the other answer. */
    public Decision<OrganizationEvent> decide(@Nullable OrganizationRequest request) {
        if (actor.role() != Role.ADMIN) {
            return refuse(OrganizationRejection.PLATFORM_ADMINS_ONLY);
        }
        if (request == null) {
            return refuse(OrganizationRejection.UNKNOWN_REQUEST);
        }
        return request.pending()
                ? accept(new OrganizationRequestRejected(organizationId, notes, actor.account(), at))
                : refuse(OrganizationRejection.REQUEST_ANSWERED);
    }
}
