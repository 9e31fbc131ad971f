package dev.photofinish.command.race.roster;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.race.ParticipantRegistered;
import dev.photofinish.events.race.RaceEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The organizer puts a player on the roster, full or not. Who has no account yet is invited instead. */
public record AddParticipant(
        @TargetAggregateIdentifier RaceId raceId, Actor actor, RunId participantId, AccountId account, Instant at) {
    /** In the order of rest-api §5.1, participants. */
    public Decision<RaceEvent> decide(RaceState race) {
        if (!race.commandedBy(actor)) {
            return refuse(RaceRejection.NOT_THE_ORGANIZER);
        }
        if (!race.inSetup()) {
            return refuse(RaceRejection.NOT_IN_SETUP);
        }
        if (race.roster().of(account).isPresent()) {
            return refuse(RaceRejection.ALREADY_ADDED);
        }
        if (race.casters().of(account).isPresent()) {
            return refuse(RaceRejection.IS_A_CASTER);
        }
        if (race.bars(account)) {
            return refuse(RaceRejection.ORGANIZER_DOES_NOT_PLAY);
        }
        return accept(new ParticipantRegistered(
                raceId, participantId, account, race.roster().nextColor(), at));
    }
}
