package dev.photofinish.command.race.organizing;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.CoOrganizerRemoved;
import dev.photofinish.events.race.RaceEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The owner has somebody organize the race no more, in any status of it. */
public record RemoveCoOrganizer(@TargetAggregateIdentifier RaceId raceId, Actor actor, AccountId account, Instant at) {
    /** Only the owner and admins say who organizes. */
    public Decision<RaceEvent> decide(RaceState race) {
        if (!race.organizers().ownedBy(actor)) {
            return refuse(RaceRejection.NOT_THE_OWNER);
        }
        return race.organizers().assistedBy(account)
                ? accept(new CoOrganizerRemoved(raceId, account, at))
                : refuse(RaceRejection.UNKNOWN_CO_ORGANIZER);
    }
}
