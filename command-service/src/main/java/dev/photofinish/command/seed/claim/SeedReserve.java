package dev.photofinish.command.seed.claim;

import dev.photofinish.events.SeedId;
import java.util.Optional;

/** Sets seeds aside for a purpose. What is done here belongs to the command's transaction. */
public interface SeedReserve {
    /** Takes an available seed of the pool; empty when the pool has none. */
    Optional<SeedId> setAside(String poolName, String purpose);

    /**
     * Gives a seed up that was set aside.
     *
     * @return whether it can be drawn again; empty when it is not set aside
     */
    Optional<Boolean> giveUp(String poolName, SeedId seed);
}
