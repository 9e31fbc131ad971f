package dev.photofinish.command.seed.lookup;

import dev.photofinish.events.seed.SeedStanding;
import java.util.UUID;

/**
 * A seed as it stands in SQL, and where it goes from there.
 *
 * @param held whether a race has it or it is set aside
 * @param exposed whether its packs were ever released
 */
record SeedRow(UUID id, SeedStanding standing, boolean defective, boolean held, boolean exposed) {
    /** When its pack turns out not to be in order. */
    SeedStanding condemned() {
        return standing == SeedStanding.AVAILABLE ? SeedStanding.DEFECTIVE : standing;
    }

    /** When its pack turns out to be in order again. One that was given back meanwhile is due since then. */
    SeedStanding acquitted() {
        boolean due = standing == SeedStanding.DEFECTIVE || (standing == SeedStanding.CONSUMED && !held && !exposed);
        return due ? SeedStanding.AVAILABLE : standing;
    }

    /** When whoever has it gives it back (better C4). */
    SeedStanding returned() {
        return standing == SeedStanding.CONSUMED && !exposed && !defective ? SeedStanding.AVAILABLE : standing;
    }
}
