package dev.photofinish.command.organization.founding;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.organization.OrganizationEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * An administrator of the platform founds an organization, and is its first member and administrator.
 *
 * @param name trimmed
 */
public record CreateOrganization(
        @TargetAggregateIdentifier OrganizationId organizationId,
        Actor actor,
        String name,
        @Nullable String description,
        Instant at) {
    /** Others ask for one (tournaments §2.1). */
    public Decision<OrganizationEvent> decide(OrganizationNames names) {
        if (actor.role() != Role.ADMIN) {
            return refuse(OrganizationRejection.PLATFORM_ADMINS_ONLY);
        }
        var founding = new Founding(organizationId, name, description, actor.account(), at);
        return names.claim(organizationId, founding.terms())
                ? accept(founding.events())
                : refuse(OrganizationRejection.NAME_TAKEN);
    }
}
