package dev.photofinish.live.room;

/** When a room writes: an idle one at once, a hot one after gathering for a while. Confined to the room's thread. */
final class Pace {
    private static final long FOREVER = Long.MAX_VALUE;

    private final RoomSettings settings;
    private long lastFlush;
    private long lastSeen;

    Pace(RoomSettings settings, long now) {
        this.settings = settings;
        this.lastSeen = now;
        this.lastFlush = now - settings.longestWindow().toNanos();
    }

    /** How long there is nothing to do unless told. */
    long wait(Stage stage, long now) {
        long flush = untilFlush(stage, now);
        long end = stage.house().isEmpty() ? settings.linger().toNanos() - (now - lastSeen) : FOREVER;
        return Math.max(0, Math.min(flush, end));
    }

    boolean due(Stage stage, long now) {
        return untilFlush(stage, now) <= 0;
    }

    void flushed(long now) {
        lastFlush = now;
    }

    /** True once nobody has been here for long enough. */
    boolean abandoned(Stage stage, long now) {
        if (!stage.house().isEmpty()) {
            lastSeen = now;
        }
        boolean pointless = stage.pointless() && !stage.agenda().urgent();
        return pointless || now - lastSeen > settings.linger().toNanos();
    }

    private long untilFlush(Stage stage, long now) {
        int watching = stage.house().size();
        long until = FOREVER;
        if (stage.agenda().urgent()) {
            until = settings.factWindowNanos(watching) - (now - lastFlush);
        }
        if (stage.agenda().hasTicks()) {
            until = Math.min(until, untilTicks(stage, watching, now));
        }
        Long count = stage.countDueAt();
        return count == null ? until : Math.min(until, count - now);
    }

    /** While connections have not come round to the last write, ticks may as well gather some more. */
    private long untilTicks(Stage stage, int watching, long now) {
        long window = settings.tickWindowNanos(watching) - (now - lastFlush);
        long longest = 2 * settings.longestWindow().toNanos() - (now - lastFlush);
        boolean busy = window <= 0 && longest > 0 && stage.house().busy();
        return busy ? Math.min(longest, settings.tickWindow().toNanos()) : window;
    }
}
