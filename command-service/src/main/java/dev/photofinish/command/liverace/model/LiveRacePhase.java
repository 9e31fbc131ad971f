package dev.photofinish.command.liverace.model;

/** Where a live race is (tournaments §8.2). */
public enum LiveRacePhase {
    /** Not planned yet. */
    NEW,
    /** Planned; there is no room yet. */
    SCHEDULED,
    /** There is a room, and the race has not begun. */
    PENDING,
    IN_PROGRESS,
    /** Over; until the results stand, the room may say otherwise. */
    FINISHED,
    CANCELLED,
    DELETED;

    /** Whether it is there at all. */
    public boolean exists() {
        return this != NEW && this != DELETED;
    }

    /** Whether it has not begun. */
    public boolean ahead() {
        return this == SCHEDULED || this == PENDING;
    }
}
