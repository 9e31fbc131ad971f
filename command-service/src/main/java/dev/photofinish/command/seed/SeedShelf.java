package dev.photofinish.command.seed;

import dev.photofinish.command.seed.health.Move;
import dev.photofinish.command.seed.health.ReportDefect;
import java.util.Optional;

/** Where seeds and their graphs are kept. What is done there belongs to the command's transaction. */
public interface SeedShelf {
    /** Keeps the seed, available to be drawn. */
    void put(AddSeed seed);

    /** Takes a seed that is not in order out of what can be drawn; empty when it is discarded and nobody's affair. */
    Optional<Move> condemn(ReportDefect defect);

    /** Lets a seed be drawn again unless somebody has it or its packs were released; empty when there is none. */
    Optional<Move> acquit(String poolName, String number);

    /** Forgets a pack that never became a seed; false when there is none. */
    boolean forget(String poolName, String number);

    /** Discards every seed of the pool and says how many that were. Waits for those who are drawing one. */
    int discardAll(String poolName);
}
