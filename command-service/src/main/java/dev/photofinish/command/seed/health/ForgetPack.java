package dev.photofinish.command.seed.health;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.seed.SeedShelf;
import dev.photofinish.events.seed.RejectedPackRemoved;
import dev.photofinish.events.seed.SeedPoolEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A pack that never was in order is gone. */
public record ForgetPack(@TargetAggregateIdentifier String poolName, String number, Instant at) {
    /** Seeds are not forgotten, only packs that never became one. */
    public Decision<SeedPoolEvent> decide(SeedShelf shelf) {
        return shelf.forget(poolName, number) ? accept(new RejectedPackRemoved(poolName, number, at)) : nothing();
    }
}
