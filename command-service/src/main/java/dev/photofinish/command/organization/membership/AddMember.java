package dev.photofinish.command.organization.membership;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.command.organization.model.OrganizationState;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.organization.MemberJoined;
import dev.photofinish.events.organization.OrganizationEvent;
import dev.photofinish.events.organization.Permissions;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is made a member.
 *
 * @param account null = nobody goes by the name that was given
 * @param permissions what they may do from the start; giving any takes an administrator
 */
public record AddMember(
        @TargetAggregateIdentifier OrganizationId organizationId,
        Actor actor,
        @Nullable AccountId account,
        Permissions permissions,
        Instant at) {
    /** Who is one already is a conflict, whatever their permissions. */
    public Decision<OrganizationEvent> decide(OrganizationState organization) {
        var barred = organization.bars(
                actor, standing -> permissions.isEmpty() ? standing.mayManageMembers() : standing.isAdmin());
        if (barred.isPresent()) {
            return refuse(barred.get());
        }
        if (account == null) {
            return refuse(OrganizationRejection.UNKNOWN_USER);
        }
        if (organization.members().of(account).isPresent()) {
            return refuse(OrganizationRejection.ALREADY_A_MEMBER);
        }
        return organization.members().full()
                ? refuse(OrganizationRejection.MEMBERS_FULL)
                : accept(new MemberJoined(organizationId, account, permissions, at));
    }
}
