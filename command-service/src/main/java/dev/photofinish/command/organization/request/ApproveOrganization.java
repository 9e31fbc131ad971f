package dev.photofinish.command.organization.request;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.organization.founding.Founding;
import dev.photofinish.command.organization.founding.OrganizationNames;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.command.organization.model.OrganizationRequest;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.organization.OrganizationEvent;
import dev.photofinish.events.organization.OrganizationRequestApproved;
import java.time.Instant;
import java.util.ArrayList;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * An administrator of the platform founds the organization that somebody asked for.
 *
 * @param notes for who asked; null = none
 */
public record ApproveOrganization(
        @TargetAggregateIdentifier OrganizationId organizationId,
        Actor actor,
        @Nullable String notes,
        Instant at) {
    /** Answer and foundation are one decision, so that there is never the one without the other, nor two of them. */
    public Decision<OrganizationEvent> decide(@Nullable OrganizationRequest request, OrganizationNames names) {
        if (actor.role() != Role.ADMIN) {
            return refuse(OrganizationRejection.PLATFORM_ADMINS_ONLY);
        }
        if (request == null) {
            return refuse(OrganizationRejection.UNKNOWN_REQUEST);
        }
        if (!request.pending()) {
            return refuse(OrganizationRejection.REQUEST_ANSWERED);
        }
        var founding = new Founding(organizationId, request.name(), request.description(), request.account(), at);
        if (!names.claim(organizationId, founding.terms())) {
            return refuse(OrganizationRejection.NAME_TAKEN);
        }
        var events = new ArrayList<OrganizationEvent>();
        events.add(new OrganizationRequestApproved(organizationId, notes, actor.account(), at));
        events.addAll(founding.events());
        return accept(events);
    }
}
