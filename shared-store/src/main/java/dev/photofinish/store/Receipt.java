package dev.photofinish.store;

/**
 * What a command left behind.
 *
 * @param position the highest position it appended; 0 when nothing had to change
 */
public record Receipt(long position) {
    /** The receipt of a command that changed nothing. */
    public static final Receipt UNCHANGED = new Receipt(0);
}
