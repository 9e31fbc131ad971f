package dev.photofinish.command.seed.health;

import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.seed.SeedShelf;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.seed.SeedFoundDefective;
import dev.photofinish.events.seed.SeedPoolEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A pack is not in order.
 *
 * @param seedId what a pack nobody knew of goes by until it becomes a seed
 * @param path where the pack lies, or lay
 */
public record ReportDefect(
        @TargetAggregateIdentifier String poolName,
        SeedId seedId,
        String number,
        Defect defect,
        String path,
        Instant at) {
    /** The same defect again is no news. */
    public Decision<SeedPoolEvent> decide(@Nullable Defect known, SeedShelf shelf) {
        if (defect.equals(known)) {
            return nothing();
        }
        return shelf.condemn(this)
                .map(move -> Decision.<SeedPoolEvent>accept(new SeedFoundDefective(
                        poolName, number, defect.kind(), defect.reason(), move.was(), move.is(), at)))
                .orElseGet(Decision::nothing);
    }
}
