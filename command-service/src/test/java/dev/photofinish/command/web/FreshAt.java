package dev.photofinish.command.web;

import java.time.Clock;

/** What commands bring along, in tests. */
public final class FreshAt {
    private FreshAt() {}

    /** By the clock on the wall. */
    public static Fresh any() {
        return new Fresh(Clock.systemUTC());
    }
}
