package dev.photofinish.command.race.lifecycle;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.creation.SeedClaims;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.RaceDeleted;
import dev.photofinish.events.race.RaceEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Whoever created the race, or an admin, deletes it, in any status. What happened in it stays in the store. */
public record DeleteRace(@TargetAggregateIdentifier RaceId raceId, Actor actor, Instant at) {
    /** In the order of rest-api §5, DELETE. A seed whose packs were released is not drawn again (better C4). */
    public Decision<RaceEvent> decide(RaceState race, SeedClaims claims) {
        if (!race.organizers().ownedBy(actor)) {
            return refuse(RaceRejection.NOT_THE_OWNER);
        }
        var seed = race.hold().seed();
        boolean returned = !race.seedsReleased() && claims.giveBack(seed.id());
        return accept(new RaceDeleted(raceId, seed, returned, at));
    }
}
