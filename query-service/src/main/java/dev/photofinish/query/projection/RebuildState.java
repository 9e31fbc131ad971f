package dev.photofinish.query.projection;

/** How far a rebuild is. */
public enum RebuildState {
    REQUESTED,
    RUNNING,
    COMPARING,
    DONE,
    FAILED;

    /** True while there is more to come. */
    public boolean underWay() {
        return this == REQUESTED || this == RUNNING || this == COMPARING;
    }
}
