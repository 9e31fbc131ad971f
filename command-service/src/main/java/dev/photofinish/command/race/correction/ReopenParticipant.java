package dev.photofinish.command.race.correction;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.race.ParticipantReopened;
import dev.photofinish.events.race.RaceEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The organizer lets a run go on that was abandoned. The race decides, so that it does not finish meanwhile; the run
 * follows.
 */
public record ReopenParticipant(
        @TargetAggregateIdentifier RaceId raceId, Actor actor, RunId participantId, String reason, Instant at) {
    /** Only while the race runs: a finished one is reset instead. */
    public Decision<RaceEvent> decide(RaceState race) {
        if (!race.commandedBy(actor)) {
            return refuse(RaceRejection.NOT_THE_ORGANIZER);
        }
        if (!race.running()) {
            return refuse(RaceRejection.NOT_RUNNING);
        }
        var seat = race.roster().seat(participantId);
        if (seat.isEmpty()) {
            return refuse(RaceRejection.UNKNOWN_PARTICIPANT);
        }
        return switch (seat.get().conclusion()) {
            case null -> refuse(RaceRejection.RUN_STILL_OPEN);
            case FINISHED -> refuse(RaceRejection.RUN_FINISHED);
            case DISQUALIFIED -> refuse(RaceRejection.RUN_DISQUALIFIED);
            case ABANDONED -> accept(new ParticipantReopened(raceId, race.attempt(), participantId, reason, at));
        };
    }
}
