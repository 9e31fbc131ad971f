package dev.photofinish.command.seed.claim;

import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.seed.SeedRejection;
import dev.photofinish.events.seed.SeedClaimed;
import dev.photofinish.events.seed.SeedPoolEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A seed is wanted for something else than a race.
 *
 * @param purpose what for; trimmed
 */
public record ClaimSeed(@TargetAggregateIdentifier String poolName, String purpose, Instant at) {
    /** Longest purpose, in characters. */
    public static final int LONGEST_PURPOSE = 200;

    /** Any available seed of the pool will do. */
    public Decision<SeedPoolEvent> decide(SeedReserve reserve) {
        var what = purpose.strip();
        if (what.isEmpty() || what.length() > LONGEST_PURPOSE) {
            return refuse(SeedRejection.PURPOSE_LENGTH);
        }
        return reserve.setAside(poolName, what)
                .map(seed -> Decision.<SeedPoolEvent>accept(new SeedClaimed(poolName, seed, what, at)))
                .orElseGet(() -> refuse(SeedRejection.NO_SEED));
    }
}
