package dev.photofinish.live.room;

import java.time.Duration;

/**
 * How rooms behave.
 *
 * @param history facts a room can replay
 * @param inbox messages a room takes before it falls back to reading the history
 * @param linger how long a room nobody watches is kept
 * @param factWindow least time between two writes because of facts; grows with the audience
 * @param tickWindow least time between two writes because of ticks; grows with the audience
 * @param longestWindow what the windows grow to at most
 * @param countEvery least time between two spectator counts
 */
public record RoomSettings(
        int history,
        int inbox,
        Duration linger,
        Duration factWindow,
        Duration tickWindow,
        Duration longestWindow,
        Duration countEvery) {
    /** Up to so many watching, writing at once costs little enough. */
    private static final int WITHOUT_GROWTH = 1_000;

    /** For a server of any size. */
    public static final RoomSettings DEFAULTS = new RoomSettings(
            1_024,
            8_192,
            Duration.ofSeconds(60),
            Duration.ofMillis(5),
            Duration.ofMillis(10),
            Duration.ofMillis(100),
            Duration.ofSeconds(1));

    /** Time between writes because of facts: 15 ms at 3,000 watching. */
    long factWindowNanos(int watching) {
        return grown(factWindow, watching, 5_000);
    }

    /** Time between writes because of ticks: 30 ms at 2,000 watching. */
    long tickWindowNanos(int watching) {
        return grown(tickWindow, watching, 20_000);
    }

    private long grown(Duration window, int watching, long nanosEach) {
        long many = Math.max(0, watching - WITHOUT_GROWTH);
        return Math.min(window.toNanos() + many * nanosEach, longestWindow.toNanos());
    }
}
