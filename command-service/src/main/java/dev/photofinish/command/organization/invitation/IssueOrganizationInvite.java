package dev.photofinish.command.organization.invitation;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.command.organization.model.OrganizationState;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.organization.OrganizationEvent;
import dev.photofinish.events.organization.OrganizationInviteIssued;
import dev.photofinish.events.organization.Standing;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Whoever manages members makes a link by which people come in.
 *
 * @param maxUses at least 1; null = any number
 * @param expiresAt null = never
 */
public record IssueOrganizationInvite(
        @TargetAggregateIdentifier OrganizationId organizationId,
        Actor actor,
        String slug,
        @Nullable Integer maxUses,
        @Nullable Instant expiresAt,
        Instant at) {
    /** A slug is used once, so that an old link never leads elsewhere. */
    public Decision<OrganizationEvent> decide(OrganizationState organization, InviteSlugs slugs) {
        var barred = organization.bars(actor, Standing::mayManageMembers);
        if (barred.isPresent()) {
            return refuse(barred.get());
        }
        if (expiresAt != null && !expiresAt.isAfter(at)) {
            return refuse(OrganizationRejection.EXPIRES_IN_THE_PAST);
        }
        if (organization.invites().full()) {
            return refuse(OrganizationRejection.INVITES_FULL);
        }
        return slugs.claim(slug, organizationId)
                ? accept(new OrganizationInviteIssued(organizationId, slug, maxUses, expiresAt, at))
                : refuse(OrganizationRejection.SLUG_TAKEN);
    }
}
