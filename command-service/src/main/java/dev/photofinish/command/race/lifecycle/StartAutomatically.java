package dev.photofinish.command.race.lifecycle;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.CountdownStarted;
import dev.photofinish.events.race.RaceEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A race that starts by itself counts down, now that its time has come. Sent by the clock, at least once.
 *
 * @param startsAt the moment to count down to
 */
public record StartAutomatically(@TargetAggregateIdentifier RaceId raceId, int attempt, Instant startsAt, Instant at) {
    /** Nothing happens to a race that is to be started by hand, cannot start, or counts down already. */
    public Decision<RaceEvent> decide(RaceState race) {
        boolean due = race.terms().automatic() && race.attempt() == attempt && race.countdownTo() == null;
        return due && StartRace.objection(race).isEmpty()
                ? accept(new CountdownStarted(raceId, attempt, startsAt, at))
                : nothing();
    }
}
