package dev.photofinish.command.mod.talk;

import org.jspecify.annotations.Nullable;

/** A fact could not be stored. Whoever reported it has to report it again. */
final class NotStoredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotStoredException(@Nullable Throwable cause) {
        super("not stored", cause);
    }
}
