package dev.photofinish.events.run;

/** Which figure went down although it only ever grows. */
public enum SuspicionKind {
    IGT_WENT_DOWN,
    DEATHS_WENT_DOWN
}
