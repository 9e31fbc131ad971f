package dev.photofinish.command.tournament.model;

/** Where a run in a tournament is (tournaments §5.2). */
public enum AsyncRunPhase {
    /** Not drawn yet. */
    NEW,
    /** Drawn; the player owes a start. */
    PENDING,
    /** Ready, and counting down. */
    COUNTING,
    IN_PROGRESS,
    FINISHED,
    FORFEITED;

    /** Whether the player may still play. */
    public boolean active() {
        return this == PENDING || this == COUNTING || this == IN_PROGRESS;
    }

    /** Whether the play is over. */
    public boolean over() {
        return this == FINISHED || this == FORFEITED;
    }
}
