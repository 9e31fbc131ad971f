package dev.photofinish.live.room;

/** When a spectator count is worth a write to everybody: not too often, and in big rooms not for a single person. */
final class CountThinning {
    /** Up to here every change is told. */
    private static final int SMALL_ROOM = 100;

    private final long everyNanos;
    private long lastAt;
    private int lastTold;

    CountThinning(long everyNanos, long now) {
        this.everyNanos = everyNanos;
        this.lastAt = now - everyNanos;
    }

    /** True when the count should go out at some time. */
    boolean wanted(int count) {
        int change = Math.abs(count - lastTold);
        return count <= SMALL_ROOM ? change > 0 : change * 100L >= count;
    }

    /** Earliest moment for the next one. */
    long dueAt() {
        return lastAt + everyNanos;
    }

    void told(int count, long now) {
        lastTold = count;
        lastAt = now;
    }
}
