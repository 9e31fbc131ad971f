package dev.photofinish.mod;

import java.time.Duration;

/**
 * The mod's own timers (live-protocol §2): back-off between connection attempts with a share of jitter on top (0 to 1),
 * how long authentication may take, and after how much silence a connection counts as dead.
 */
public record ModSettings(
        Duration firstRetry, Duration longestRetry, double jitter, Duration authWithin, Duration deadAfterSilence) {

    /** The reference mod's: 1, 2, 4 … 30 s, dead after a minute without a ping. */
    public static ModSettings asTheRealMod() {
        return new ModSettings(
                Duration.ofSeconds(1), Duration.ofSeconds(30), 0.25, Duration.ofSeconds(10), Duration.ofSeconds(60));
    }

    /** The same with another back-off. */
    public ModSettings retrying(Duration first, Duration longest) {
        return new ModSettings(first, longest, jitter, authWithin, deadAfterSilence);
    }
}
