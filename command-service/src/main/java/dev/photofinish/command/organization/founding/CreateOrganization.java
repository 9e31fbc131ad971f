package dev.photofinish.command.organization.founding;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.organization.model.OrganizationBounds;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.organization.MemberJoined;
import dev.photofinish.events.organization.OrganizationCreated;
import dev.photofinish.events.organization.OrganizationEvent;
import dev.photofinish.events.organization.OrganizationTerms;
import dev.photofinish.events.organization.Permission;
import dev.photofinish.events.organization.Permissions;
import java.time.Instant;
import java.util.List;
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
    /** Active, without live races, as tournaments §2.1 has it. */
    public Decision<OrganizationEvent> decide(OrganizationNames names) {
        if (actor.role() != Role.ADMIN) {
            return refuse(OrganizationRejection.PLATFORM_ADMINS_ONLY);
        }
        var terms = new OrganizationTerms(name, description, true, false, OrganizationBounds.USUAL_ACCOUNT_DAYS);
        if (!names.claim(organizationId, terms)) {
            return refuse(OrganizationRejection.NAME_TAKEN);
        }
        return accept(List.of(
                new OrganizationCreated(organizationId, terms, at),
                new MemberJoined(organizationId, actor.account(), Permissions.of(Permission.ADMIN), at)));
    }
}
