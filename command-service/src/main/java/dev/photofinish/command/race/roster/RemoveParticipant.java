package dev.photofinish.command.race.roster;

import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.race.ParticipantRemoved;
import dev.photofinish.events.race.RaceEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The organizer takes a player off the roster, themselves included (domain §3.3). */
public record RemoveParticipant(
        @TargetAggregateIdentifier RaceId raceId, Actor actor, RunId participantId, Instant at) {
    /** In the order of rest-api §5.1, participant removal. */
    public Decision<RaceEvent> decide(RaceState race) {
        if (!race.commandedBy(actor)) {
            return refuse(RaceRejection.NOT_THE_ORGANIZER);
        }
        if (!race.inSetup()) {
            return refuse(RaceRejection.NOT_IN_SETUP);
        }
        return race.roster()
                .seat(participantId)
                .map(seat ->
                        Decision.<RaceEvent>accept(new ParticipantRemoved(raceId, participantId, seat.account(), at)))
                .orElseGet(() -> refuse(RaceRejection.UNKNOWN_PARTICIPANT));
    }
}
