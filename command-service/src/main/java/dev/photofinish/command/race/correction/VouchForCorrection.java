package dev.photofinish.command.race.correction;

import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.race.RaceEvent;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks the race whether the actor may correct a participant's run right now. It changes nothing. */
public record VouchForCorrection(
        @TargetAggregateIdentifier RaceId raceId, int attempt, Actor actor, RunId participantId) {
    /** Runs are corrected while the race runs, and as long as its results stand. */
    public Decision<RaceEvent> decide(RaceState race) {
        if (!race.commandedBy(actor)) {
            return refuse(RaceRejection.NOT_THE_ORGANIZER);
        }
        if (race.inSetup() || race.attempt() != attempt) {
            return refuse(RaceRejection.NOT_RUNNING);
        }
        return race.roster().seat(participantId).isEmpty() ? refuse(RaceRejection.UNKNOWN_PARTICIPANT) : nothing();
    }
}
