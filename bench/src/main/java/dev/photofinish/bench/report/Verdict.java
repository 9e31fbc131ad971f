package dev.photofinish.bench.report;

/** How a scenario ended. */
public enum Verdict {
    MET,
    MISSED,
    NOT_AVAILABLE,
    FAILED;

    public static Verdict of(boolean met) {
        return met ? MET : MISSED;
    }
}
