package dev.photofinish.query.tournament;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The moments of a run.
 *
 * @param startBefore deadline of the start
 * @param startsAt end of the countdown; null before
 * @param startedAt from when on the time counts; null before
 * @param endedAt until when it counted; null before, and for a forfeit
 */
record RunTimes(
        Instant drawnAt,
        Instant startBefore,
        @Nullable Instant startsAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {
    private static final double NANOS = 1e9;

    RunTimes before(Instant deadline) {
        return new RunTimes(drawnAt, deadline, startsAt, startedAt, endedAt);
    }

    RunTimes counting(Instant until) {
        return new RunTimes(drawnAt, startBefore, until, startedAt, endedAt);
    }

    RunTimes started(Instant at) {
        return new RunTimes(drawnAt, startBefore, startsAt, at, endedAt);
    }

    RunTimes ended(Instant at) {
        return new RunTimes(drawnAt, startBefore, startsAt, startedAt, at);
    }

    /** In seconds; null without both ends. */
    @Nullable
    Double seconds() {
        return startedAt == null || endedAt == null
                ? null
                : (Double) (Duration.between(startedAt, endedAt).toNanos() / NANOS);
    }
}
