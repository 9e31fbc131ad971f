package dev.photofinish.command.race.invitation;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.events.InviteId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.InviteIssued;
import dev.photofinish.events.race.RaceEvent;
import java.time.Instant;
import java.util.Locale;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The organizer asks somebody in who has no account yet.
 *
 * @param login the Twitch login, in any case of letters
 */
public record IssueInvite(
        @TargetAggregateIdentifier RaceId raceId, Actor actor, InviteId inviteId, String login, Instant at) {
    /** In the order of rest-api §5.1, participants. Who is asked twice keeps the one invitation. */
    public Decision<RaceEvent> decide(RaceState race) {
        if (!race.commandedBy(actor)) {
            return refuse(RaceRejection.NOT_THE_ORGANIZER);
        }
        if (!race.inSetup()) {
            return refuse(RaceRejection.NOT_IN_SETUP);
        }
        if (race.invites().pendingFor(login).isPresent()) {
            return nothing();
        }
        return accept(new InviteIssued(raceId, inviteId, login.toLowerCase(Locale.ROOT), at));
    }
}
