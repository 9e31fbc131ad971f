package dev.photofinish.command.organization.membership;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.command.organization.model.OrganizationState;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.organization.MemberLeft;
import dev.photofinish.events.organization.OrganizationEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A member goes of their own will. */
public record LeaveOrganization(@TargetAggregateIdentifier OrganizationId organizationId, Actor actor, Instant at) {
    /** Who is no member has nothing to leave. */
    public Decision<OrganizationEvent> decide(OrganizationState organization) {
        var standing = organization.standingOf(actor);
        if (!standing.seesInside()) {
            return refuse(OrganizationRejection.UNKNOWN_ORGANIZATION);
        }
        return standing.isMember()
                ? accept(new MemberLeft(organizationId, actor.account(), at))
                : refuse(OrganizationRejection.UNKNOWN_MEMBER);
    }
}
