package dev.photofinish.bench.scenario;

import dev.photofinish.bench.live.Pause;
import java.util.function.LongSupplier;

/**
 * The time a server takes to get up to speed: its code is compiled while it runs, on the processors that it serves with.
 * A rate is measured after that; what it was at first is told beside it.
 *
 * @param seconds how long it took
 * @param atFirst what was done a second in the first window
 */
record WarmUp(double seconds, double atFirst) {

    private static final double WINDOW_SECONDS = 5;
    private static final int MOST_WINDOWS = 18;
    /** A window that is faster than the best before by less than this has nothing new to show. */
    private static final double STILL_RISING = 1.03;

    private static final int STEADY_WINDOWS = 5;

    /** Waits until the rate of the count has stopped to rise, a minute and a half at most. */
    static WarmUp of(Ground ground, LongSupplier count) {
        double window = ground.seconds(WINDOW_SECONDS);
        double best = 0;
        double first = 0;
        int windows = 0;
        for (int steady = 0; steady < STEADY_WINDOWS && windows < MOST_WINDOWS; windows++) {
            long before = count.getAsLong();
            Pause.seconds(window);
            double rate = (count.getAsLong() - before) / window;
            steady = rate > best * STILL_RISING ? 0 : steady + 1;
            best = Math.max(best, rate);
            first = windows == 0 ? rate : first;
        }
        return new WarmUp(windows * window, first);
    }

    String told() {
        return "%.0f s, %.0f/s at first".formatted(seconds, atFirst);
    }
}
