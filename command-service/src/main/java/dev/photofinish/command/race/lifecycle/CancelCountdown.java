package dev.photofinish.command.race.lifecycle;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.CountdownCancelled;
import dev.photofinish.events.race.RaceEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The organizer does not start the race after all. */
public record CancelCountdown(@TargetAggregateIdentifier RaceId raceId, Actor actor, Instant at) {
    /** Nothing is left to cancel once the race runs. */
    public Decision<RaceEvent> decide(RaceState race) {
        if (!race.commandedBy(actor)) {
            return refuse(RaceRejection.NOT_THE_ORGANIZER);
        }
        if (!race.inSetup()) {
            return refuse(RaceRejection.NOT_IN_SETUP);
        }
        if (race.countdownTo() == null) {
            return refuse(RaceRejection.NO_COUNTDOWN);
        }
        return accept(new CountdownCancelled(raceId, race.attempt(), at));
    }
}
