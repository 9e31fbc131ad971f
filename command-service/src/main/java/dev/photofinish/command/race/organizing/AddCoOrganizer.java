package dev.photofinish.command.race.organizing;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.CoOrganizerAdded;
import dev.photofinish.events.race.RaceEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The owner has somebody organize the race beside them, in any status of it. A player may, and goes on to see no more
 * than players see; whoever organizes without playing cannot come in any more (domain §3.3).
 *
 * @param account who organizes; null when nobody goes by the name that was asked for
 */
public record AddCoOrganizer(
        @TargetAggregateIdentifier RaceId raceId,
        Actor actor,
        @Nullable AccountId account,
        Instant at) {
    /** Only the owner and admins say who organizes. */
    public Decision<RaceEvent> decide(RaceState race) {
        if (!race.organizers().ownedBy(actor)) {
            return refuse(RaceRejection.NOT_THE_OWNER);
        }
        if (account == null) {
            return refuse(RaceRejection.UNKNOWN_ACCOUNT);
        }
        if (race.organizers().names(account)) {
            return refuse(RaceRejection.ALREADY_AN_ORGANIZER);
        }
        return accept(new CoOrganizerAdded(raceId, account, at));
    }
}
