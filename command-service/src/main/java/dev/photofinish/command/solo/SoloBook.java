package dev.photofinish.command.solo;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.SeedId;
import java.util.Optional;

/** Who trains on what. What is entered here belongs to the command's transaction. */
public interface SoloBook {
    /** Whether the account has an active session. */
    boolean isTraining(AccountId account);

    /**
     * An available seed of the pool, by chance among those that the account never had, else among all (rest-api §8). It
     * stays available; empty when the pool has none.
     */
    Optional<SoloSeed> draw(String poolName, AccountId account);

    /** Enters an active session; false when the account has one. Waits for one that is being entered to be decided. */
    boolean enter(RunId session, AccountId account, SeedId seed);
}
