package dev.photofinish.command.race.casting;

import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.CasterLeft;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.store.JointlyStored;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A caster stops casting, in any status of the race. */
public record CastLeave(@TargetAggregateIdentifier RaceId raceId, AccountId account, Instant at)
        implements JointlyStored {
    /** Refused to whoever does not cast. */
    public Decision<RaceEvent> decide(RaceState race) {
        return race.casters()
                .of(account)
                .map(booth -> Decision.<RaceEvent>accept(new CasterLeft(raceId, booth.casterId(), account, at)))
                .orElseGet(() -> refuse(RaceRejection.NOT_A_CASTER));
    }
}
