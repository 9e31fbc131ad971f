package dev.photofinish.standalone.permission;

import java.util.Locale;

/** Where a race is, as far as permissions care. */
enum RaceState {
    LOCKED,
    RELEASED,
    RUNNING,
    FINISHED;

    static RaceState of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
