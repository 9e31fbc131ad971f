package dev.photofinish.command.race.lifecycle;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.race.RaceReset;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The organizer puts the race back into setup for another attempt. Roster, colours and seed stay. */
public record ResetRace(@TargetAggregateIdentifier RaceId raceId, Actor actor, Instant at) {
    /** In the order of rest-api §5.3. */
    public Decision<RaceEvent> decide(RaceState race) {
        if (!race.commandedBy(actor)) {
            return refuse(RaceRejection.NOT_THE_ORGANIZER);
        }
        if (race.inSetup()) {
            return refuse(RaceRejection.NOT_STARTED);
        }
        return accept(new RaceReset(raceId, race.attempt() + 1, at));
    }
}
