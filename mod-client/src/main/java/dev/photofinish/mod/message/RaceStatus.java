package dev.photofinish.mod.message;

/** Where a race stands; only solo sessions are abandoned. */
public enum RaceStatus {
    SETUP,
    RUNNING,
    FINISHED,
    ABANDONED
}
