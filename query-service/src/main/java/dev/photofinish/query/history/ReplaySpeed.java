package dev.photofinish.query.history;

import dev.photofinish.query.web.QueryRefusal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How many times as fast as it was a race is played again. */
record ReplaySpeed(double factor) {
    private static final double SLOWEST = 0.25;

    /** Reads {@code 4} or {@code 0.5}; nothing at all means as fast as it was. */
    static ReplaySpeed parse(@Nullable String text, int fastest) {
        if (text == null) {
            return new ReplaySpeed(1);
        }
        try {
            double factor = Double.parseDouble(text);
            if (factor >= SLOWEST && factor <= fastest) {
                return new ReplaySpeed(factor);
            }
        } catch (NumberFormatException _) {
            // Refused below, like a number out of range.
        }
        throw QueryRefusal.INVALID_REQUEST.because("speed", "must be a number from " + SLOWEST + " to " + fastest);
    }

    /** How long it takes to show what took so long. */
    Duration played(Duration then) {
        return Duration.ofNanos((long) (then.toNanos() / factor));
    }
}
