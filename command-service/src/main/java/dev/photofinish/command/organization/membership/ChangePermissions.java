package dev.photofinish.command.organization.membership;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.command.organization.model.OrganizationState;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.organization.MemberPermissionsChanged;
import dev.photofinish.events.organization.OrganizationEvent;
import dev.photofinish.events.organization.Permissions;
import dev.photofinish.events.organization.Standing;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** An administrator says what a member may do: these permissions, in the place of those before. */
public record ChangePermissions(
        @TargetAggregateIdentifier OrganizationId organizationId,
        Actor actor,
        AccountId account,
        Permissions permissions,
        Instant at) {
    /** The same again changes nothing. */
    public Decision<OrganizationEvent> decide(OrganizationState organization) {
        var barred = organization.bars(actor, Standing::isAdmin);
        if (barred.isPresent()) {
            return refuse(barred.get());
        }
        var held = organization.members().of(account);
        if (held.isEmpty()) {
            return refuse(OrganizationRejection.UNKNOWN_MEMBER);
        }
        return held.get().equals(permissions)
                ? nothing()
                : accept(new MemberPermissionsChanged(organizationId, account, permissions, at));
    }
}
