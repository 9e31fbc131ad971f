package dev.photofinish.events.liverace;

/** What came of an attempt to record the results of a live race (tournaments §8.8). */
public enum RecordingOutcome {
    /** What the room says was noted. */
    RECORDED,
    /** The room says what was known. */
    UNCHANGED,
    /** It did not go, as the live race and its room are. */
    REFUSED,
    /** The room could not be read, or what it says not be noted. */
    FAILED
}
