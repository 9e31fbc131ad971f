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
import java.util.ArrayList;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A race room profile is another from now on, under the same id.
 *
 * @param isDefault whether rooms follow it; null leaves that as it is
 */
public record ReplaceRoomProfile(
        @TargetAggregateIdentifier OrganizationId organizationId,
        Actor actor,
        RoomProfileId profileId,
        RoomProfile profile,
        @Nullable Boolean isDefault,
        Instant at) {
    /** What is as it was makes no fact. */
    public Decision<OrganizationEvent> decide(OrganizationState organization) {
        var barred = organization.bars(actor, Standing::mayManageTournaments);
        if (barred.isPresent()) {
            return refuse(barred.get());
        }
        var profiles = organization.profiles();
        var now = profiles.of(profileId);
        if (now.isEmpty()) {
            return refuse(OrganizationRejection.UNKNOWN_PROFILE);
        }
        if (profiles.nameTaken(profile.name(), profileId)) {
            return refuse(OrganizationRejection.PROFILE_NAME_TAKEN);
        }
        var facts = new ArrayList<OrganizationEvent>();
        if (!profile.equals(now.get())) {
            facts.add(new RoomProfileSaved(organizationId, profileId, profile, at));
        }
        if (isDefault != null && isDefault != profiles.isDefault(profileId)) {
            facts.add(new DefaultRoomProfileChosen(organizationId, isDefault ? profileId : null, at));
        }
        return accept(facts);
    }
}
