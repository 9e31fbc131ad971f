package dev.photofinish.command.organization.membership;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.command.organization.model.OrganizationState;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.organization.MemberLeft;
import dev.photofinish.events.organization.OrganizationEvent;
import dev.photofinish.events.organization.Standing;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A member is shown the door. Whoever manages members only may not do that to one who has permissions. */
public record RemoveMember(
        @TargetAggregateIdentifier OrganizationId organizationId, Actor actor, AccountId account, Instant at) {
    /** Who is gone already is unknown. */
    public Decision<OrganizationEvent> decide(OrganizationState organization) {
        var barred = organization.bars(actor, Standing::mayManageMembers);
        if (barred.isPresent()) {
            return refuse(barred.get());
        }
        var held = organization.members().of(account);
        if (held.isEmpty()) {
            return refuse(OrganizationRejection.UNKNOWN_MEMBER);
        }
        boolean untouchable =
                !held.get().isEmpty() && !organization.standingOf(actor).isAdmin();
        return untouchable
                ? refuse(OrganizationRejection.NOT_PERMITTED)
                : accept(new MemberLeft(organizationId, account, at));
    }
}
