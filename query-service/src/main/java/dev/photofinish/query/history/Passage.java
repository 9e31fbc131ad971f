package dev.photofinish.query.history;

import java.time.Duration;

/**
 * Facts of a recording that are shown together: from the one after the first {@code from} on, up to {@code to}. None at all
 * is a sign of life.
 *
 * @param due when they are shown, from the beginning of the replay
 */
record Passage(int from, int to, Duration due) {
    boolean silent() {
        return from == to;
    }
}
