package dev.photofinish.command.race.lifecycle;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.FinishCause;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.race.RaceFinished;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The organizer ends a running race; whoever has not finished counts as abandoned (better C11). */
public record FinishRace(@TargetAggregateIdentifier RaceId raceId, Actor actor, Instant at) {
    /** In the order of rest-api §5.3. */
    public Decision<RaceEvent> decide(RaceState race) {
        if (!race.commandedBy(actor)) {
            return refuse(RaceRejection.NOT_THE_ORGANIZER);
        }
        if (!race.running()) {
            return refuse(RaceRejection.NOT_RUNNING);
        }
        return accept(new RaceFinished(raceId, race.attempt(), FinishCause.FORCED, at));
    }
}
