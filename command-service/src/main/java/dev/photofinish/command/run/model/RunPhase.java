package dev.photofinish.command.run.model;

/** Where a run is (domain §2, participant). */
public enum RunPhase {
    REGISTERED,
    READY,
    PLAYING,
    FINISHED,
    ABANDONED;

    /** Whether nothing changes any more in this attempt. */
    public boolean over() {
        return this == FINISHED || this == ABANDONED;
    }

    /** Whether the game has not been seen to move yet. */
    public boolean beforePlay() {
        return this == REGISTERED || this == READY;
    }
}
