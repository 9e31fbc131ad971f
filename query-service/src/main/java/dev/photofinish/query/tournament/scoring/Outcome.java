package dev.photofinish.query.tournament.scoring;

/** What came of a run. */
public enum Outcome {
    UNDER_WAY,
    FINISHED,
    FORFEITED,
    DISQUALIFIED;

    /** Whether it fills a place in its pool. */
    boolean over() {
        return this != UNDER_WAY;
    }
}
