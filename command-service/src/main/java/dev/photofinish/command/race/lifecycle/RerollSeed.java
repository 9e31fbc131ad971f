package dev.photofinish.command.race.lifecycle;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.creation.SeedClaims;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.CountdownCancelled;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.race.SeedRef;
import dev.photofinish.events.race.SeedRerolled;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The organizer wants another seed of the same pool. It is locked at first, whether or not the one before was. */
public record RerollSeed(@TargetAggregateIdentifier RaceId raceId, Actor actor, Instant at) {
    /** In the order of rest-api §5.3. A seed whose packs were released is not drawn again (better C4). */
    public Decision<RaceEvent> decide(RaceState race, SeedClaims claims) {
        if (!race.commandedBy(actor)) {
            return refuse(RaceRejection.NOT_THE_ORGANIZER);
        }
        if (!race.inSetup()) {
            return refuse(RaceRejection.NOT_IN_SETUP);
        }
        var previous = race.hold().seed();
        return claims.claimAnother(previous.poolName(), raceId, previous.id())
                .map(seed -> rerolled(race, seed, claims))
                .orElseGet(() -> refuse(RaceRejection.NO_SEED));
    }

    /** With its seed locked a race cannot start, so that there is nothing to count down to. */
    private Decision<RaceEvent> rerolled(RaceState race, SeedRef seed, SeedClaims claims) {
        var previous = race.hold().seed();
        boolean returned = !race.seedsReleased() && claims.giveBack(previous.id());
        var rerolled = new SeedRerolled(raceId, previous, returned, seed, at);
        return race.countdownTo() == null
                ? accept(rerolled)
                : accept(List.of(new CountdownCancelled(raceId, race.attempt(), at), rerolled));
    }
}
