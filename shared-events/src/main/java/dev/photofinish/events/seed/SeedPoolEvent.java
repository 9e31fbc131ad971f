package dev.photofinish.events.seed;

import dev.photofinish.events.Event;

/** What happens to a pool of seeds. */
public sealed interface SeedPoolEvent extends Event
        permits PoolConfigured,
                RejectedPackRemoved,
                SeedAdded,
                SeedClaimReleased,
                SeedClaimed,
                SeedFoundDefective,
                SeedFoundSound,
                SeedsDiscarded {
    /** The pool it happened to. */
    String poolName();
}
