package dev.photofinish.command.organization.profile;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.command.organization.model.OrganizationState;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.RoomProfileId;
import dev.photofinish.events.organization.DefaultRoomProfileChosen;
import dev.photofinish.events.organization.OrganizationEvent;
import dev.photofinish.events.organization.RoomProfile;
import dev.photofinish.events.organization.RoomProfileSaved;
import dev.photofinish.events.organization.Standing;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A race room profile more.
 *
 * @param isDefault whether rooms follow it from the start
 */
public record AddRoomProfile(
        @TargetAggregateIdentifier OrganizationId organizationId,
        Actor actor,
        RoomProfileId profileId,
        RoomProfile profile,
        boolean isDefault,
        Instant at) {
    /** A name is one profile's, in any case of letters. */
    public Decision<OrganizationEvent> decide(OrganizationState organization) {
        var barred = organization.bars(actor, Standing::mayManageTournaments);
        if (barred.isPresent()) {
            return refuse(barred.get());
        }
        if (organization.profiles().nameTaken(profile.name(), profileId)) {
            return refuse(OrganizationRejection.PROFILE_NAME_TAKEN);
        }
        if (organization.profiles().full()) {
            return refuse(OrganizationRejection.PROFILES_FULL);
        }
        var saved = new RoomProfileSaved(organizationId, profileId, profile, at);
        return accept(
                isDefault
                        ? List.of(saved, new DefaultRoomProfileChosen(organizationId, profileId, at))
                        : List.of(saved));
    }
}
