package dev.photofinish.command.seed.lookup;

import dev.photofinish.events.seed.SeedStanding;
import org.jspecify.annotations.Nullable;

/**
 * A seed, or a rejected pack, as the scan of its pool left it.
 *
 * @param path where its pack lay then
 * @param stamp what tells whether the pack has changed since; null = it was never looked at, or was not there
 */
public record KnownSeed(
        String number,
        SeedStanding standing,
        boolean defective,
        String path,
        @Nullable PackStamp stamp) {
    /** Whether its pack was not there the last time either. */
    public boolean knownToBeMissing() {
        return defective && stamp == null;
    }

    /** Whether there is nothing new to see in a pack. */
    public boolean isAsItWas(String where, @Nullable PackStamp now) {
        return where.equals(path) && stamp != null && stamp.equals(now);
    }
}
