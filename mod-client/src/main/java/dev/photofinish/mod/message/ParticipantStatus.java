package dev.photofinish.mod.message;

/** Where one player stands. */
public enum ParticipantStatus {
    REGISTERED,
    READY,
    PLAYING,
    FINISHED,
    ABANDONED;

    /** True when nothing the mod reports changes this player any more. */
    public boolean isOver() {
        return this == FINISHED || this == ABANDONED;
    }
}
