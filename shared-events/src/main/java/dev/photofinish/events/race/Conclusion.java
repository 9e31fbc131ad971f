package dev.photofinish.events.race;

/** How a participant's run ended. */
public enum Conclusion {
    FINISHED,
    ABANDONED,
    /** The organizer took the player out of the ranking. */
    DISQUALIFIED
}
