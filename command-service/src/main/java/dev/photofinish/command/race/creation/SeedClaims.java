package dev.photofinish.command.race.creation;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.SeedRef;
import java.util.Optional;

/** Draws seeds. A claim belongs to the command's transaction: whoever comes second gets another seed, or none. */
public interface SeedClaims {
    /** Takes an available seed of the pool for the race; empty when the pool has none. */
    Optional<SeedRef> claim(String poolName, RaceId race);
}
