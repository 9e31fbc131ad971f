package dev.photofinish.command.race.lifecycle;

import static dev.photofinish.command.decision.Decision.accept;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.race.RaceStarted;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The organizer starts the race. */
public record StartRace(@TargetAggregateIdentifier RaceId raceId, Actor actor, Instant at) {
    /** In the order of rest-api §5.3; a race nobody plays cannot start (better C14). A countdown is cut short by it. */
    public Decision<RaceEvent> decide(RaceState race) {
        return objection(race, actor)
                .<Decision<RaceEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(new RaceStarted(raceId, race.attempt(), at)));
    }

    static Optional<RaceRejection> objection(RaceState race, Actor actor) {
        return race.commandedBy(actor) ? objection(race) : Optional.of(RaceRejection.NOT_THE_ORGANIZER);
    }

    static Optional<RaceRejection> objection(RaceState race) {
        if (!race.inSetup()) {
            return Optional.of(RaceRejection.NOT_IN_SETUP);
        }
        if (!race.seedsReleased()) {
            return Optional.of(RaceRejection.SEEDS_NOT_RELEASED);
        }
        return race.roster().size() == 0 ? Optional.of(RaceRejection.NO_PARTICIPANTS) : Optional.empty();
    }
}
