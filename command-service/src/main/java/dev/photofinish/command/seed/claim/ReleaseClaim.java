package dev.photofinish.command.seed.claim;

import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.seed.SeedRejection;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.seed.SeedClaimReleased;
import dev.photofinish.events.seed.SeedPoolEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A seed that was set aside is not needed any more. */
public record ReleaseClaim(@TargetAggregateIdentifier String poolName, SeedId seedId, Instant at) {
    /** It can be drawn again only if its packs were never released (better C4). */
    public Decision<SeedPoolEvent> decide(SeedReserve reserve) {
        return reserve.giveUp(poolName, seedId)
                .map(returned -> Decision.<SeedPoolEvent>accept(new SeedClaimReleased(poolName, seedId, returned, at)))
                .orElseGet(() -> refuse(SeedRejection.UNKNOWN_CLAIM));
    }
}
