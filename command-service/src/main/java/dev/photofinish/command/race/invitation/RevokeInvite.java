package dev.photofinish.command.race.invitation;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.events.InviteId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.InviteRevoked;
import dev.photofinish.events.race.RaceEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The organizer takes back an invitation that nobody has accepted. */
public record RevokeInvite(@TargetAggregateIdentifier RaceId raceId, Actor actor, InviteId inviteId, Instant at) {
    /** In the order of rest-api §5.1, invites. */
    public Decision<RaceEvent> decide(RaceState race) {
        if (!race.commandedBy(actor)) {
            return refuse(RaceRejection.NOT_THE_ORGANIZER);
        }
        if (!race.inSetup()) {
            return refuse(RaceRejection.NOT_IN_SETUP);
        }
        var invite = race.invites().byId(inviteId);
        if (invite.isEmpty()) {
            return refuse(RaceRejection.UNKNOWN_INVITE);
        }
        return invite.get().accepted()
                ? refuse(RaceRejection.INVITE_ANSWERED)
                : accept(new InviteRevoked(raceId, inviteId, at));
    }
}
