package dev.photofinish.command.race.casting;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.model.RacePhase;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.CasterId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.CasterJoined;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.store.JointlyStored;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Anybody signed in may cast a race that is not over, unless they play in it. */
public record CastJoin(@TargetAggregateIdentifier RaceId raceId, CasterId casterId, AccountId account, Instant at)
        implements JointlyStored {
    /** In the order of rest-api §5.2, cast-join. */
    public Decision<RaceEvent> decide(RaceState race) {
        if (race.phase() == RacePhase.FINISHED) {
            return refuse(RaceRejection.ALREADY_FINISHED);
        }
        if (race.roster().of(account).isPresent()) {
            return refuse(RaceRejection.IS_A_PARTICIPANT);
        }
        if (race.casters().of(account).isPresent()) {
            return refuse(RaceRejection.ALREADY_A_CASTER);
        }
        return accept(new CasterJoined(raceId, casterId, account, at));
    }
}
