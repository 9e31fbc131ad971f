package dev.photofinish.query.projection;

/** The read model did not reach a position in time. What was asked for is stored; it just cannot be shown yet. */
public final class NotYetVisibleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long position;

    NotYetVisibleException(long position) {
        super("position " + position + " is not visible yet", null, false, false);
        this.position = position;
    }

    /** The position that was asked for. */
    public long position() {
        return position;
    }
}
