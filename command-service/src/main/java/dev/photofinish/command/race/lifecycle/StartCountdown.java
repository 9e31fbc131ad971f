package dev.photofinish.command.race.lifecycle;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.CountdownStarted;
import dev.photofinish.events.race.RaceEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The organizer starts the race at a moment that everybody can count down to.
 *
 * @param seconds from now to the start
 */
public record StartCountdown(@TargetAggregateIdentifier RaceId raceId, Actor actor, int seconds, Instant at) {
    /** Longest countdown, in seconds. */
    public static final int LONGEST = 3_600;

    /** What keeps a race from starting keeps it from counting down. */
    public Decision<RaceEvent> decide(RaceState race) {
        var objection = StartRace.objection(race, actor);
        if (objection.isPresent()) {
            return refuse(objection.get());
        }
        if (race.countdownTo() != null) {
            return refuse(RaceRejection.COUNTDOWN_RUNNING);
        }
        if (seconds < 1 || seconds > LONGEST) {
            return refuse(RaceRejection.COUNTDOWN_LENGTH);
        }
        return accept(new CountdownStarted(raceId, race.attempt(), at.plusSeconds(seconds), at));
    }
}
