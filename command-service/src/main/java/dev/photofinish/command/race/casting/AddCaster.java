package dev.photofinish.command.race.casting;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.CasterId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.CasterJoined;
import dev.photofinish.events.race.RaceEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The organizer names somebody who casts the race, in any status of it.
 *
 * @param account who casts; null when nobody goes by the name that was asked for
 */
public record AddCaster(
        @TargetAggregateIdentifier RaceId raceId,
        Actor actor,
        CasterId casterId,
        @Nullable AccountId account,
        Instant at) {
    /** In the order of rest-api §5.2, casters. */
    public Decision<RaceEvent> decide(RaceState race) {
        if (!race.commandedBy(actor)) {
            return refuse(RaceRejection.NOT_THE_ORGANIZER);
        }
        if (account == null) {
            return refuse(RaceRejection.UNKNOWN_ACCOUNT);
        }
        if (race.casters().of(account).isPresent()) {
            return refuse(RaceRejection.ALREADY_A_CASTER);
        }
        if (race.roster().of(account).isPresent()) {
            return refuse(RaceRejection.IS_A_PARTICIPANT);
        }
        return accept(new CasterJoined(raceId, casterId, account, at));
    }
}
