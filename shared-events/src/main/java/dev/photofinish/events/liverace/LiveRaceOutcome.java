package dev.photofinish.events.liverace;

/** What came of a player in a live race so far (tournaments §8.8). */
public enum LiveRaceOutcome {
    RACING,
    FINISHED,
    FORFEITED,
    /** Out, be it with a time. */
    DISQUALIFIED
}
