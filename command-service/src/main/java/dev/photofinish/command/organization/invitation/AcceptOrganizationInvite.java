package dev.photofinish.command.organization.invitation;

import static dev.photofinish.command.decision.Decision.accept;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.command.organization.model.OrganizationState;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.organization.MemberJoined;
import dev.photofinish.events.organization.OrganizationEvent;
import dev.photofinish.events.organization.OrganizationInviteUsed;
import dev.photofinish.events.organization.Permissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Somebody comes in by a link, without any permissions. */
public record AcceptOrganizationInvite(
        @TargetAggregateIdentifier OrganizationId organizationId, String slug, AccountId account, Instant at) {
    /** As tournaments §2.1 says when a link is usable. */
    public Decision<OrganizationEvent> decide(OrganizationState organization) {
        return objection(organization)
                .<Decision<OrganizationEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(List.of(
                        new OrganizationInviteUsed(organizationId, slug, account, at),
                        new MemberJoined(organizationId, account, Permissions.NONE, at))));
    }

    private Optional<OrganizationRejection> objection(OrganizationState organization) {
        var link = organization.invites().of(slug);
        if (link.isEmpty()) {
            return Optional.of(OrganizationRejection.UNKNOWN_INVITE);
        }
        if (organization.members().of(account).isPresent()) {
            return Optional.of(OrganizationRejection.ALREADY_A_MEMBER);
        }
        if (!organization.terms().isActive()) {
            return Optional.of(OrganizationRejection.ORGANIZATION_INACTIVE);
        }
        if (link.get().expired(at)) {
            return Optional.of(OrganizationRejection.INVITE_EXPIRED);
        }
        if (link.get().usedUp()) {
            return Optional.of(OrganizationRejection.INVITE_USED_UP);
        }
        return organization.members().full() ? Optional.of(OrganizationRejection.MEMBERS_FULL) : Optional.empty();
    }
}
