package dev.photofinish.events.race;

/** How a participant's run ended. */
public enum Conclusion {
    FINISHED,
    ABANDONED
}
