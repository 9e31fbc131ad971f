package dev.photofinish.live.frame;

/** Why everybody in a race's room is sent away. */
public enum Ending {
    /** The race is back in setup: come again (better C12). */
    RESET,
    /** There is nothing to come back to (better V5). */
    DELETED
}
