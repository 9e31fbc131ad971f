package dev.photofinish.command.seed.health;

import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.seed.SeedShelf;
import dev.photofinish.events.seed.SeedFoundSound;
import dev.photofinish.events.seed.SeedPoolEvent;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A seed's pack is in order. */
public record ReportSound(@TargetAggregateIdentifier String poolName, String number, Instant at) {
    /** News only of a seed that was not. */
    public Decision<SeedPoolEvent> decide(boolean wasDefective, SeedShelf shelf) {
        return wasDefective
                ? shelf.acquit(poolName, number)
                        .map(move -> Decision.<SeedPoolEvent>accept(new SeedFoundSound(
                                poolName, number, Objects.requireNonNullElse(move.was(), move.is()), move.is(), at)))
                        .orElseGet(Decision::nothing)
                : nothing();
    }
}
