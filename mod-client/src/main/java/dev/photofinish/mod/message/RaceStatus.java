package dev.photofinish.mod.message;

/** Where a race stands. */
public enum RaceStatus {
    SETUP,
    RUNNING,
    FINISHED
}
