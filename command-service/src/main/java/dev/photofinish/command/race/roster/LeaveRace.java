package dev.photofinish.command.race.roster;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.ParticipantLeft;
import dev.photofinish.events.race.RaceEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A player takes themselves off the roster. */
public record LeaveRace(@TargetAggregateIdentifier RaceId raceId, AccountId account, Instant at) {
    /** In the order of rest-api §5.1, leave. */
    public Decision<RaceEvent> decide(RaceState race) {
        if (!race.inSetup()) {
            return refuse(RaceRejection.NOT_IN_SETUP);
        }
        var seat = race.roster().of(account);
        if (seat.isEmpty()) {
            return refuse(RaceRejection.NOT_A_PARTICIPANT);
        }
        if (account.equals(race.organizers().owner())) {
            return refuse(RaceRejection.ORGANIZER_CANNOT_LEAVE);
        }
        return accept(new ParticipantLeft(raceId, seat.get().participantId(), account, at));
    }
}
