package dev.photofinish.live.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a race in setup will start.
 *
 * @param automatic true when it starts by itself at its planned time
 * @param graceSeconds how long after the planned time it waits for those who are not ready; null = for as long as it takes
 * @param countdownTo the moment everybody counts down to; null while nobody counts
 */
public record StartPlan(
        boolean automatic,
        @Nullable Integer graceSeconds,
        @Nullable Instant countdownTo) {
    /** The organizer says when. */
    public static final StartPlan BY_HAND = new StartPlan(false, null, null);

    StartPlan withAutomatic(boolean byItself, @Nullable Integer grace) {
        return new StartPlan(byItself, grace, countdownTo);
    }

    StartPlan countingTo(@Nullable Instant moment) {
        return new StartPlan(automatic, graceSeconds, moment);
    }
}
