package dev.photofinish.command.organization.invitation;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.command.organization.model.OrganizationState;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.organization.OrganizationEvent;
import dev.photofinish.events.organization.OrganizationInviteRevoked;
import dev.photofinish.events.organization.Standing;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Whoever manages members takes a link back. Who came in by it stays. */
public record RevokeOrganizationInvite(
        @TargetAggregateIdentifier OrganizationId organizationId, Actor actor, String slug, Instant at) {
    /** A link that was taken back already is unknown. */
    public Decision<OrganizationEvent> decide(OrganizationState organization) {
        var barred = organization.bars(actor, Standing::mayManageMembers);
        if (barred.isPresent()) {
            return refuse(barred.get());
        }
        return organization.invites().of(slug).isPresent()
                ? accept(new OrganizationInviteRevoked(organizationId, slug, at))
                : refuse(OrganizationRejection.UNKNOWN_INVITE);
    }
}
