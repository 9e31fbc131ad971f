package dev.photofinish.command.racetime.socket;

import org.jspecify.annotations.Nullable;

/** A room cannot be reached, or no longer. */
public final class RoomUnreachableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why, in words that hold no token. */
    public RoomUnreachableException(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
