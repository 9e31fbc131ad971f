package dev.photofinish.command.race.creation;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.race.SeedRef;
import java.util.Optional;

/**
 * Draws seeds for races and takes them back. All of it belongs to the command's transaction: whoever comes second gets
 * another seed, or none. What is drawn is in order as far as anybody knows, and its pack is there.
 */
public interface SeedClaims {
    /** Takes an available seed of the pool for the race; empty when the pool has none. */
    Optional<SeedRef> claim(String poolName, RaceId race);

    /** As {@link #claim}, but any seed except one, so that a re-roll never draws what it is meant to be rid of. */
    Optional<SeedRef> claimAnother(String poolName, RaceId race, SeedId not);

    /**
     * The race lets go of its seed.
     *
     * @return whether it can be drawn again: not when its packs were ever released (better C4), when it was discarded
     *     or when its pack is not in order
     */
    boolean giveBack(SeedId seed);
}
