package dev.photofinish.command.organization.profile;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.command.organization.model.OrganizationState;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.RoomProfileId;
import dev.photofinish.events.organization.DefaultRoomProfileChosen;
import dev.photofinish.events.organization.OrganizationEvent;
import dev.photofinish.events.organization.Standing;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Rooms of the organization follow another profile; the one before is an ordinary one from now on. */
public record ChooseDefaultRoomProfile(
        @TargetAggregateIdentifier OrganizationId organizationId, Actor actor, RoomProfileId profileId, Instant at) {
    /** The same again changes nothing. */
    public Decision<OrganizationEvent> decide(OrganizationState organization) {
        var barred = organization.bars(actor, Standing::mayManageTournaments);
        if (barred.isPresent()) {
            return refuse(barred.get());
        }
        if (organization.profiles().of(profileId).isEmpty()) {
            return refuse(OrganizationRejection.UNKNOWN_PROFILE);
        }
        return organization.profiles().isDefault(profileId)
                ? nothing()
                : accept(new DefaultRoomProfileChosen(organizationId, profileId, at));
    }
}
