package dev.photofinish.store.engine;

/** Collects the highest position appended while a command is handled on this thread. */
public final class AppendedPosition {
    private static final ScopedValue<AppendedPosition> CURRENT = ScopedValue.newInstance();

    private long highest;

    /** Runs the work and returns the highest position it appended, 0 when none. */
    public static long during(Runnable work) {
        var position = new AppendedPosition();
        ScopedValue.where(CURRENT, position).run(work);
        return position.highest;
    }

    /** The highest position appended so far on this thread, 0 when none. */
    public static long soFar() {
        return CURRENT.isBound() ? CURRENT.get().highest : 0;
    }

    static void record(long position) {
        if (CURRENT.isBound()) {
            var current = CURRENT.get();
            current.highest = Math.max(current.highest, position);
        }
    }
}
