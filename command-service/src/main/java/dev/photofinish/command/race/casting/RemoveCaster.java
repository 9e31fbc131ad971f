package dev.photofinish.command.race.casting;

import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.events.CasterId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.CasterLeft;
import dev.photofinish.events.race.RaceEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The organizer has somebody cast the race no more, in any status of it. */
public record RemoveCaster(@TargetAggregateIdentifier RaceId raceId, Actor actor, CasterId casterId, Instant at) {
    /** In the order of rest-api §5.2, casters. */
    public Decision<RaceEvent> decide(RaceState race) {
        if (!race.commandedBy(actor)) {
            return refuse(RaceRejection.NOT_THE_ORGANIZER);
        }
        return race.casters()
                .booth(casterId)
                .map(booth -> Decision.<RaceEvent>accept(new CasterLeft(raceId, casterId, booth.account(), at)))
                .orElseGet(() -> refuse(RaceRejection.UNKNOWN_CASTER));
    }
}
