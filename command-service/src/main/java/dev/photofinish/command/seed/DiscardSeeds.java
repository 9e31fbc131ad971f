package dev.photofinish.command.seed;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.events.seed.SeedPoolEvent;
import dev.photofinish.events.seed.SeedsDiscarded;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** No seed of the pool as it is now shall ever be drawn again (rest-api §9). Races keep the seeds they have. */
public record DiscardSeeds(@TargetAggregateIdentifier String poolName, Instant at) {
    /** The second time there is nothing left to discard. */
    public Decision<SeedPoolEvent> decide(SeedShelf shelf) {
        int discarded = shelf.discardAll(poolName);
        return discarded == 0 ? nothing() : accept(new SeedsDiscarded(poolName, discarded, at));
    }
}
