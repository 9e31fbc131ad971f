package dev.photofinish.command.race.lifecycle;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.CountdownCancelled;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.race.RaceStarted;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The moment counted down to has come. Sent by the clock, at least once; a countdown that was cancelled or replaced is
 * not this one, and nothing happens.
 */
public record CompleteCountdown(@TargetAggregateIdentifier RaceId raceId, int attempt, Instant startsAt, Instant at) {
    /** A start that comes no later than this counts from the moment everybody was shown. */
    private static final Duration PROMPT = Duration.ofSeconds(2);

    /** Whoever could be started then is; when everybody has left meanwhile, the countdown comes to nothing. */
    public Decision<RaceEvent> decide(RaceState race) {
        if (!race.inSetup() || race.attempt() != attempt || !startsAt.equals(race.countdownTo())) {
            return nothing();
        }
        return StartRace.objection(race).isPresent()
                ? accept(new CountdownCancelled(raceId, attempt, at))
                : accept(new RaceStarted(raceId, attempt, startOfTheClock()));
    }

    private Instant startOfTheClock() {
        return at.isAfter(startsAt.plus(PROMPT)) ? at : startsAt;
    }
}
