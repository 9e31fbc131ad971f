package dev.photofinish.command.organization.profile;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.command.organization.model.OrganizationState;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.RoomProfileId;
import dev.photofinish.events.organization.OrganizationEvent;
import dev.photofinish.events.organization.RoomProfileRemoved;
import dev.photofinish.events.organization.Standing;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A race room profile goes. */
public record RemoveRoomProfile(
        @TargetAggregateIdentifier OrganizationId organizationId, Actor actor, RoomProfileId profileId, Instant at) {
    /** Not while anything holds on to it (tournaments §9.2). */
    public Decision<OrganizationEvent> decide(OrganizationState organization, RoomProfilesInUse inUse) {
        var barred = organization.bars(actor, Standing::mayManageTournaments);
        if (barred.isPresent()) {
            return refuse(barred.get());
        }
        if (organization.profiles().of(profileId).isEmpty()) {
            return refuse(OrganizationRejection.UNKNOWN_PROFILE);
        }
        return inUse.has(profileId)
                ? refuse(OrganizationRejection.PROFILE_IN_USE)
                : accept(new RoomProfileRemoved(organizationId, profileId, at));
    }
}
