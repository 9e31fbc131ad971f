package dev.photofinish.command.seed;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.seed.SeedAdded;
import dev.photofinish.events.seed.SeedPoolEvent;
import java.time.Instant;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A seed is found in a pool, and its pack is in order.
 *
 * @param number the seed's slug, unique in its pool
 * @param graph the whole graph document; private, and therefore kept beside the facts
 * @param path where the seed's pack lies
 */
public record AddSeed(
        @TargetAggregateIdentifier String poolName,
        SeedId seedId,
        String number,
        int totalLayers,
        int totalNodes,
        int totalPaths,
        String graph,
        String path,
        Instant at) {
    /** A seed found again is the seed that is known. */
    public Decision<SeedPoolEvent> decide(Set<String> knownNumbers, SeedShelf shelf) {
        if (knownNumbers.contains(number)) {
            return nothing();
        }
        shelf.put(this);
        return accept(new SeedAdded(poolName, seedId, number, totalLayers, totalNodes, totalPaths, at));
    }
}
