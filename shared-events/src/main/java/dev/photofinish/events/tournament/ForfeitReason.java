package dev.photofinish.events.tournament;

/** Why a run is forfeited (tournaments §5.2). */
public enum ForfeitReason {
    /** The player wanted it so. */
    GAVE_UP,
    /** They did not start before the deadline. */
    NOT_STARTED,
    /** The longest a run may take is over. */
    TOO_LONG
}
