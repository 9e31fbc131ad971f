package dev.photofinish.command.tournament.model;

/** Where a run in a tournament is (tournaments §5.2). */
public enum AsyncRunPhase {
    /** Not drawn yet. */
    NEW,
    /** Drawn; the player owes a start. */
    PENDING,
    /** Waiting in the room of a live race for its start. */
    RESERVED,
    /** Ready, and counting down. */
    COUNTING,
    IN_PROGRESS,
    FINISHED,
    FORFEITED,
    /** Taken out in the room of a live race. */
    OUT,
    /** A live race that the player left, or that was called off: it counts nowhere. */
    VOID;

    /** Whether the player may still play. */
    public boolean active() {
        return this == PENDING || this == RESERVED || this == COUNTING || this == IN_PROGRESS;
    }

    /** Whether the play is over. */
    public boolean over() {
        return this == FINISHED || this == FORFEITED || this == OUT;
    }
}
